/**
 * One reader per dialect of what a device says of itself, and the registry that names them. A new dialect is one class
 * and one line of IdentityParsers. May import what verify.lldp may.
 */
package io.jenkins.plugins.networktopology.verify.lldp.identity;
