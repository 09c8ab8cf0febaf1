/** What is measured call by call, with JMH. */
package io.jenkins.plugins.networktopology.benchmark.function;
