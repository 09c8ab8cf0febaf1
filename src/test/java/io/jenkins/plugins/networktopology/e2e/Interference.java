package io.jenkins.plugins.networktopology.e2e;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ObjectStore;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;

/** Somebody who changes things in a lab's namespace at the one moment when nothing runs there yet: before its pods. */
final class Interference {

    /** What is done to the namespace. */
    @FunctionalInterface
    interface Deed {
        void in(String namespace) throws Exception;
    }

    private Interference() {}

    /** The same cluster, in which the deed is done between a lab's last object and its first pod. */
    static Cluster beforePods(Cluster cluster, Deed deed) {
        ObjectStore disturbed = wrap(ObjectStore.class, cluster.objects(), (method, arguments) -> {
            if (method.equals("create") && arguments[1] instanceof List<?> objects && !objects.isEmpty()) {
                if (((PlannedObject) objects.get(0)).kind() == ObjectKind.POD) {
                    deed.in((String) arguments[0]);
                }
            }
            return null;
        });
        return wrap(Cluster.class, cluster, (method, arguments) -> method.equals("objects") ? disturbed : null);
    }

    /** Is told of each call; answers in the place of the wrapped object, or null to let it answer. */
    private interface Listener {
        Object called(String method, Object[] arguments) throws Exception;
    }

    private static <T> T wrap(Class<T> type, T wrapped, Listener listener) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = listener.called(method.getName(), arguments);
                    try {
                        return answer != null ? answer : method.invoke(wrapped, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
