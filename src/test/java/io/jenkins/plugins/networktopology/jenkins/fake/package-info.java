/** Stand-ins for what Pipeline and Jenkins bring: contexts, bodies, builds; the contracts they keep are named in them. */
package io.jenkins.plugins.networktopology.jenkins.fake;
