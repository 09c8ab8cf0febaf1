package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.jenkins.lab.LabWish;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a build wishes of its lab from parameters as users write them. */
public final class WishText {

    private WishText() {}

    /**
     * Reads a wish.
     *
     * @param bootTimeout minutes; 0 for the platforms' own limits
     * @param images {@code PLATFORM=IMAGE} each
     * @param keepOnFailure null if the lab is not to be kept
     * @throws AbortException naming the parameter that is wrong
     */
    public static LabWish read(int bootTimeout, List<String> images, List<String> faults, String keepOnFailure)
            throws AbortException {
        LabWish wish = LabWish.DEFAULT.withImages(byPlatform(images)).withFaults(faults);
        if (bootTimeout < 0) {
            throw new AbortException("bootTimeout: " + bootTimeout + " is negative; expected minutes");
        }
        if (bootTimeout > 0) {
            wish = wish.withBootTimeout(Duration.ofMinutes(bootTimeout));
        }
        if (keepOnFailure != null && !faults.isEmpty()) {
            throw new AbortException(
                    "keepOnFailure: a lab with faults is in a simulator of its own, which ends with the"
                            + " build; leave keepOnFailure or faults out");
        }
        return keepOnFailure == null ? wish : wish.withKeepOnFailure(TimeSpan.parse("keepOnFailure", keepOnFailure));
    }

    private static Map<String, String> byPlatform(List<String> images) throws AbortException {
        Map<String, String> byPlatform = new LinkedHashMap<>();
        for (String image : images) {
            int equals = image.indexOf('=');
            if (equals < 1 || equals == image.length() - 1) {
                throw new AbortException("images: \"" + image
                        + "\" names no platform and image; write it like juniper_vmx=registry/vr-vmx:18.2R1");
            }
            byPlatform.put(
                    image.substring(0, equals).strip(),
                    image.substring(equals + 1).strip());
        }
        return byPlatform;
    }
}
