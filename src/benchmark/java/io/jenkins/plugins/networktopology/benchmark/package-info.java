/**
 * How fast and how large: {@code function} has JMH benchmarks of what is repeatable in one process, {@code journey}
 * measures whole labs on a simulator in a process of its own. Compiled and run by {@code mvn -Pbenchmark} alone.
 */
package io.jenkins.plugins.networktopology.benchmark;
