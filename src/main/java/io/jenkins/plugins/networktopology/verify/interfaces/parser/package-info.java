/**
 * One reader of interface tables per dialect, and the registry that names them. A new dialect is one class and one line
 * of InterfaceParsers. May import what verify.interfaces may.
 */
package io.jenkins.plugins.networktopology.verify.interfaces.parser;
