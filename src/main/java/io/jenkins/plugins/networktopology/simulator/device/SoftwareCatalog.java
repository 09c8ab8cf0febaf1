package io.jenkins.plugins.networktopology.simulator.device;

import io.jenkins.plugins.networktopology.simulator.device.eos.EosSoftware;
import io.jenkins.plugins.networktopology.simulator.device.ios.IosSoftware;
import io.jenkins.plugins.networktopology.simulator.device.junos.JunosSoftware;
import io.jenkins.plugins.networktopology.simulator.device.linux.LinuxSoftware;
import io.jenkins.plugins.networktopology.simulator.device.os.Software;
import io.jenkins.plugins.networktopology.simulator.device.xr.XrSoftware;
import java.util.List;

/** The device software that the simulator can run, one for each dialect. */
final class SoftwareCatalog {

    static final List<Software> ALL =
            List.of(new IosSoftware(), new JunosSoftware(), new XrSoftware(), new EosSoftware(), new LinuxSoftware());

    private SoftwareCatalog() {}
}
