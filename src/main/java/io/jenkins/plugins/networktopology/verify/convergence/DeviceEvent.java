package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.verify.Answer;

/** What the threads that talk to devices report. */
sealed interface DeviceEvent {

    /** A device has answered, or will not. */
    record Answered(Desk desk, Answer answer) implements DeviceEvent {}

    /** All that was asked of a device has been answered. */
    record Finished(Desk desk) implements DeviceEvent {}

    /** A defect of ours. */
    record Broken(RuntimeException cause) implements DeviceEvent {}
}
