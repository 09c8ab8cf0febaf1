package io.jenkins.plugins.networktopology.platform;

import java.time.Duration;

/**
 * How long each rung of the readiness ladder may take before it counts as failed.
 *
 * @param image pulling the image
 * @param healthy from running until the image says that the device has booted
 * @param login from healthy until a prompt answers
 * @param interfaces from login until the data interfaces exist
 */
public record BootLimits(Duration image, Duration healthy, Duration login, Duration interfaces) {}
