package hudson.util;

import java.io.IOException;
import java.util.Collection;
import org.kohsuke.stapler.HttpResponse;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class FormValidation extends IOException implements HttpResponse {
    public final FormValidation.Kind kind;

    private static FormValidation of(Kind kind, String message) {
        return new FormValidation(kind, message) {
            @Override
            public String renderHtml() {
                return message;
            }
        };
    }

    public static FormValidation error(String a) {
        return of(Kind.ERROR, a);
    }

    public static FormValidation warning(String a) {
        return of(Kind.WARNING, a);
    }

    public static FormValidation ok(String a) {
        return of(Kind.OK, a);
    }

    public static FormValidation ok() {
        return of(Kind.OK, null);
    }

    public static FormValidation error(String a, Object... b) {
        return of(Kind.ERROR, String.format(a, b));
    }

    public static FormValidation warning(String a, Object... b) {
        return of(Kind.WARNING, String.format(a, b));
    }

    public static FormValidation ok(String a, Object... b) {
        return of(Kind.OK, String.format(a, b));
    }

    public static FormValidation error(Throwable a, String b) {
        return of(Kind.ERROR, b);
    }

    public static FormValidation warning(Throwable a, String b) {
        return of(Kind.WARNING, b);
    }

    public static FormValidation error(Throwable a, String b, Object... c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static FormValidation warning(Throwable a, String b, Object... c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static FormValidation aggregate(Collection<FormValidation> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static FormValidation errorWithMarkup(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static FormValidation warningWithMarkup(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static FormValidation okWithMarkup(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static FormValidation validateNonNegativeInteger(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static FormValidation validatePositiveInteger(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static FormValidation validateRequired(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public abstract String renderHtml();

    private FormValidation(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public static enum Kind {
        OK,
        WARNING,
        ERROR;
    }
}
