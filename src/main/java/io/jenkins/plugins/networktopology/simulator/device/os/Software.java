package io.jenkins.plugins.networktopology.simulator.device.os;

import java.util.Set;

/** A kind of device software: the simulator's class behind a CLI dialect. */
public interface Software {

    /** The dialects that it speaks. */
    Set<String> dialects();

    /** The SSH algorithms of this image's time. */
    SshAge sshAge(Packaging packaging);

    /** How many logins there may be at a time. */
    default int maxLogins() {
        return 64;
    }

    /** The physical facts of this kind, before the ports are known. */
    Hardware hardware(Packaging packaging);

    /** Boots on hardware whose ports are there. */
    OperatingSystem boot(Chassis chassis);

    /** How old an image's SSH server is. */
    enum SshAge {
        /** Only what was usual until 2017: group14-sha1, ssh-rsa, CBC. */
        OLD,
        /** New algorithms, and the old ones beside them. */
        MIXED,
        /** What OpenSSH offers today. */
        MODERN
    }
}
