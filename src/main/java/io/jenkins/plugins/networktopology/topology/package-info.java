/**
 * What the user wrote, as immutable values: a topology of nodes and links with the checks that it expects, the
 * problems found while reading it, and one reader and writer per file format. Imports nothing of ours: what it
 * must know of platforms it asks through {@link io.jenkins.plugins.networktopology.topology.PlatformFacts}.
 */
package io.jenkins.plugins.networktopology.topology;
