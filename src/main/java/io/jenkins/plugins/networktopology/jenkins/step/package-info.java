/** The Pipeline steps, all named {@code networkTopology…}: parameters, executions that survive restarts, nothing else. */
package io.jenkins.plugins.networktopology.jenkins.step;
