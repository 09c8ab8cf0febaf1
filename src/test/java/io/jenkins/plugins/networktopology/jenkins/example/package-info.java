/**
 * Runs Jenkinsfiles: Groovy compiles them, a small interpreter of scripted and Declarative Pipeline calls the plugin's own
 * steps and executions, and the simulator is the cluster. Parameters are bound by the data-bound constructor and setters,
 * as Pipeline binds them, but what Pipeline only warns of fails here.
 */
package io.jenkins.plugins.networktopology.jenkins.example;
