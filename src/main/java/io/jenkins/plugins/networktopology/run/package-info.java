/**
 * One journey: up, ready, verify, report, down, composed from the packages below for those who start it (cli
 * and jenkins). May import everything but simulator, cli and jenkins.
 */
package io.jenkins.plugins.networktopology.run;
