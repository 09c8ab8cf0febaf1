/**
 * What objects of each type look like: fields, defaults, rules, and how the API server words a refusal. May import
 * nothing of ours.
 */
package io.jenkins.plugins.networktopology.simulator.api.schema;
