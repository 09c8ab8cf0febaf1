package io.jenkins.plugins.networktopology.simulator;

/** Containers without a device inside: healthy as soon as they run, nothing to log in to. */
final class NoDevices implements Devices {

    @Override
    public void start(DeviceSpec spec) {
        // There is nothing to power on.
    }

    @Override
    public void stop(PodRef pod) {
        // There is nothing to power off.
    }

    @Override
    public String health(PodRef pod) {
        return "0 running";
    }

    @Override
    public String log(PodRef pod) {
        return "";
    }

    @Override
    public void publishSsh(int port, PodRef pod) {
        // There is nothing to log in to.
    }

    @Override
    public void unpublish(int port) {
        // Nothing was published.
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
