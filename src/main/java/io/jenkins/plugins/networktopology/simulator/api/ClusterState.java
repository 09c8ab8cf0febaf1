package io.jenkins.plugins.networktopology.simulator.api;

import io.jenkins.plugins.networktopology.simulator.api.schema.BuiltInShape;
import io.jenkins.plugins.networktopology.simulator.api.schema.OpenShape;
import io.jenkins.plugins.networktopology.simulator.api.schema.PodRules;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.schema.ServiceRules;
import io.jenkins.plugins.networktopology.simulator.api.schema.Shape;
import io.jenkins.plugins.networktopology.simulator.api.schema.SmallRules;
import io.jenkins.plugins.networktopology.simulator.api.schema.TypeRules;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/** Everything that the API server remembers: the types that it serves and their objects. */
public final class ClusterState {

    private static final Map<ResourceType, TypeRules> RULES = Map.of(
            ResourceTypes.NAMESPACES, SmallRules.NAMESPACE,
            ResourceTypes.PODS, new PodRules(),
            ResourceTypes.SERVICES, new ServiceRules(),
            ResourceTypes.CONFIG_MAPS, SmallRules.CONFIG_MAP,
            ResourceTypes.SECRETS, SmallRules.SECRET,
            ResourceTypes.LEASES, SmallRules.LEASE,
            ResourceTypes.NETWORK_POLICIES, SmallRules.NETWORK_POLICY,
            ResourceTypes.DEFINITIONS, new DefinitionRules());

    private final AtomicLong versions = new AtomicLong(1);
    private final Map<String, ServedType> served = new ConcurrentSkipListMap<>();
    private final ReadWriteLock namespaces = new ReentrantReadWriteLock();
    private final List<Consumer<ServedType>> typeListeners = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final int history;

    /**
     * @param history how many changes of each type are remembered for watches
     * @param ports gives out the services' addresses and ports
     */
    ClusterState(int history, ServiceAddresses ports) {
        this.history = history;
        for (ResourceType type : ResourceTypes.BUILT_IN) {
            boolean definitions = type.equals(ResourceTypes.DEFINITIONS);
            Shape shape = definitions ? new OpenShape() : new BuiltInShape(type.kind());
            serve(type, shape, admission(type, ports));
        }
        store(ResourceTypes.SERVICES).subscribeToAll(ports::changed);
        store(ResourceTypes.DEFINITIONS).subscribeToAll(new Definitions(this)::changed);
    }

    private Admission admission(ResourceType type, ServiceAddresses ports) {
        if (type.equals(ResourceTypes.PODS)) {
            return new PodAdmission(this);
        }
        return type.equals(ResourceTypes.SERVICES) ? ports : Admission.NONE;
    }

    private void serve(ResourceType type, Shape shape, Admission admission) {
        TypeRules rules = RULES.getOrDefault(type, TypeRules.NONE);
        ServedType entry = new ServedType(type, shape, rules, admission, new ObjectStore(versions, history));
        served.put(path(type.group(), type.version(), type.plural()), entry);
        typeListeners.forEach(listener -> listener.accept(entry));
    }

    /** Serves a custom type; objects of an earlier definition of it stay. */
    void serve(ResourceType type, Shape shape) {
        String path = path(type.group(), type.version(), type.plural());
        ServedType before = served.get(path);
        if (before == null) {
            serve(type, shape, Admission.NONE);
        } else {
            served.put(path, new ServedType(type, shape, TypeRules.NONE, Admission.NONE, before.store()));
        }
    }

    /** Stops serving a custom type. */
    void withdraw(String group, String version, String plural) {
        served.remove(path(group, version, plural));
    }

    /** Calls a listener with every type served now and later. */
    public void onType(Consumer<ServedType> listener) {
        typeListeners.add(listener);
        served.values().forEach(listener);
    }

    public Optional<ServedType> served(String group, String version, String plural) {
        return Optional.ofNullable(served.get(path(group, version, plural)));
    }

    /** Everything served, in order of group and plural. */
    public Collection<ServedType> served() {
        return served.values();
    }

    /** The served form of a built-in type. */
    public ServedType served(ResourceType type) {
        return served(type.group(), type.version(), type.plural()).orElseThrow();
    }

    /** The objects of a built-in type. */
    public ObjectStore store(ResourceType type) {
        return served(type).store();
    }

    /** The latest version given to any object. */
    public long version() {
        return versions.get();
    }

    /** Held shared while an object is put into a namespace, exclusively while a namespace goes. */
    ReadWriteLock namespaces() {
        return namespaces;
    }

    private static String path(String group, String version, String plural) {
        return group + "/" + version + "/" + plural;
    }
}
