/**
 * What freestyle jobs use: a lab around the build steps, a whole journey in one step, a verification, a publication after
 * the build. Also Pipelines' {@code wrap} and {@code step}. A freestyle build does not survive a restart of the
 * controller: what it leaves then, the reaper removes.
 */
package io.jenkins.plugins.networktopology.jenkins.freestyle;
