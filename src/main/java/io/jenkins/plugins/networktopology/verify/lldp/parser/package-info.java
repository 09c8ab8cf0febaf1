/**
 * One reader of LLDP neighbour output per dialect, tolerant of releases and line noise, and the registry that names
 * them. A new dialect is one class and one line of LldpParsers. May import what verify.lldp may.
 */
package io.jenkins.plugins.networktopology.verify.lldp.parser;
