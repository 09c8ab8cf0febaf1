/** What is measured on whole labs, each against its counterpart in turn. */
package io.jenkins.plugins.networktopology.benchmark.journey;
