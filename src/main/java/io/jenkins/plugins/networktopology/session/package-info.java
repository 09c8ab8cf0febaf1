/**
 * One command line login on one node: prompt, paging, errors, config mode, transcript. May import topology and
 * platform.
 */
package io.jenkins.plugins.networktopology.session;
