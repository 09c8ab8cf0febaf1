package io.jenkins.plugins.networktopology.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** For tests in which a session must fail. */
final class SessionFailure {

    private SessionFailure() {}

    static SessionException failureOf(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(SessionException.class);
        return (SessionException) thrown;
    }
}
