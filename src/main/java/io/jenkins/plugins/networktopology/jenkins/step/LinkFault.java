package io.jenkins.plugins.networktopology.jenkins.step;

import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.run.LabDevices;
import java.time.Duration;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** An interface that is shut down. */
final class LinkFault extends LabFault {

    private static final long serialVersionUID = 1L;

    private final String link;
    private final Duration limit;

    /** @param limit for shutting and opening each */
    LinkFault(String link, Duration limit) {
        this.link = link;
        this.limit = limit;
    }

    @Override
    String target() {
        return link;
    }

    @Override
    String unmended() {
        return "could not be opened again";
    }

    @Override
    void strike(LiveLab live, StepContext context) throws Exception {
        LabDevices devices = live.journey().devices(live.lab());
        LinkEnd end = LinkEnd.find(live.lab().topology(), devices, link);
        touch();
        devices.configure(end.node(), end.shut(), limit);
        say(live, context, end + " is shut down");
    }

    /** The device may be away, since the block can do anything to it; so its login is waited for. */
    @Override
    void mend(LiveLab live, StepContext context) throws Exception {
        LabDevices devices = live.journey().devices(live.lab());
        LinkEnd end = LinkEnd.find(live.lab().topology(), devices, link);
        devices.await(end.node(), false, limit);
        devices.configure(end.node(), end.unshut(), limit);
        say(live, context, end + " is open again");
    }
}
