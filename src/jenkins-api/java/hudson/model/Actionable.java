package hudson.model;

import java.util.List;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class Actionable implements ModelObject {
    public Actionable() {}

    public List<Action> getActions() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final List<? extends Action> getAllActions() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public <T extends Action> List<T> getActions(Class<T> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void addAction(Action a) {}

    public void replaceAction(Action a) {}

    public boolean addOrReplaceAction(Action a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean removeAction(Action a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean removeActions(Class<? extends Action> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Action getAction(int a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public <T extends Action> T getAction(Class<T> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
