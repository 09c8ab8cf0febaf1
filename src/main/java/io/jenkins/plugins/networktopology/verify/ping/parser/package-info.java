/**
 * One reader of ping output per dialect, and the registry that names them. A new dialect is one class and one line of
 * PingParsers. May import what verify.ping may.
 */
package io.jenkins.plugins.networktopology.verify.ping.parser;
