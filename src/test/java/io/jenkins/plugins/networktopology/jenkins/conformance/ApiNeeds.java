package io.jenkins.plugins.networktopology.jenkins.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What our classes need of an API: the members that they address, wherever those are declared. */
final class ApiNeeds {

    private final Map<String, OurClass> ours;

    ApiNeeds(Map<String, OurClass> ours) {
        this.ours = ours;
    }

    /** Types and members that our classes name and the API does not have, each with the class that names it. */
    List<String> missingFrom(Api api) {
        List<String> missing = new ArrayList<>();
        for (OurClass from : ours.values()) {
            for (String type : from.types()) {
                if (api.type(type).isEmpty()) {
                    missing.add(from.name() + " names " + type);
                }
            }
            from.members().forEach((owner, members) -> {
                for (String member : members) {
                    if (isOfApi(api, owner)
                            && api.declaring(api(owner), member).isEmpty()
                            && !inherited(owner, member)) {
                        missing.add(from.name() + " uses " + owner + "." + member);
                    }
                }
            });
        }
        return missing;
    }

    /** Abstract methods that a concrete class of ours leaves open. */
    List<String> unimplemented(Api api) {
        List<String> open = new ArrayList<>();
        for (OurClass type : ours.values()) {
            if (type.isAbstract()) {
                continue;
            }
            Set<String> own = ownMethods(type);
            for (String parent : apiParents(type)) {
                api.abstractMethods(parent).forEach((method, asker) -> {
                    if (!own.contains(method) && !elsewhere(api, type, method)) {
                        open.add(type.name() + " lacks " + asker + "." + method);
                    }
                });
            }
        }
        return open;
    }

    /** Methods of ours that the API does not let us override, and classes that it does not let us extend. */
    List<String> forbidden(Api api) {
        List<String> forbidden = new ArrayList<>();
        for (OurClass type : ours.values()) {
            for (String parent : apiParents(type)) {
                if (api.type(parent)
                        .filter(t -> t.modifiers().contains("final"))
                        .isPresent()) {
                    forbidden.add(type.name() + " extends the final " + parent);
                }
                for (String method : type.methods()) {
                    api.declaring(parent, method)
                            .filter(declaring -> !method.startsWith("<"))
                            .filter(declaring -> declaring.members().get(method).contains("final"))
                            .ifPresent(declaring -> forbidden.add(
                                    type.name() + " overrides the final " + declaring.name() + "." + method));
                }
            }
        }
        return forbidden;
    }

    /** The part of an API that these classes depend on: types with their families, members used, methods left open. */
    Api partOf(Api api) {
        Map<String, Set<String>> kept = new TreeMap<>();
        for (OurClass from : ours.values()) {
            from.types().forEach(type -> keepFamily(api, type, kept));
            apiParents(from).forEach(parent -> {
                keepFamily(api, parent, kept);
                api.family(parent)
                        .forEach(relative -> api.type(relative)
                                .ifPresent(type -> type.members().forEach((member, modifiers) -> {
                                    if (modifiers.contains("abstract")
                                            || from.methods().contains(member)) {
                                        kept.get(relative).add(member);
                                    }
                                })));
            });
            from.members()
                    .forEach((owner, members) -> members.forEach(member -> api.declaring(api(owner), member)
                            .ifPresent(type -> kept.computeIfAbsent(type.name(), key -> new TreeSet<>())
                                    .add(member))));
        }
        implementations(api, kept);
        Map<String, ApiType> part = new TreeMap<>();
        kept.forEach((name, members) -> api.type(name).ifPresent(type -> part.put(name, type.with(members))));
        return new Api(part);
    }

    /** An abstract method that a superclass implements is no longer open; the facts must show that. */
    private static void implementations(Api api, Map<String, Set<String>> kept) {
        Set<String> open = new TreeSet<>();
        kept.values().forEach(open::addAll);
        kept.forEach((name, members) -> api.type(name)
                .ifPresent(type ->
                        type.members().keySet().stream().filter(open::contains).forEach(members::add)));
    }

    private static void keepFamily(Api api, String type, Map<String, Set<String>> kept) {
        for (String relative : api.family(type)) {
            if (Api.covers(relative)) {
                kept.computeIfAbsent(relative, key -> new TreeSet<>());
            }
        }
    }

    private Set<String> ownMethods(OurClass type) {
        Set<String> own = new TreeSet<>();
        for (OurClass at = type; at != null; at = ours.get(at.parent())) {
            own.addAll(at.methods());
            at.interfaces().stream()
                    .filter(ours::containsKey)
                    .forEach(name -> own.addAll(ours.get(name).methods()));
        }
        return own;
    }

    /** Whether another parent brings an implementation along, as a superclass does for an interface. */
    private boolean elsewhere(Api api, OurClass type, String method) {
        return apiParents(type).stream()
                .anyMatch(parent -> api.family(parent).stream()
                                .flatMap(relative -> api.type(relative).stream())
                                .anyMatch(relative -> relative.members().containsKey(method)
                                        && !relative.members().get(method).contains("abstract"))
                        || inherited(parent, method));
    }

    /** The API's types that a class of ours extends or implements, directly or through classes of ours. */
    private List<String> apiParents(OurClass type) {
        List<String> parents = new ArrayList<>();
        for (String parent : type.parents()) {
            if (Api.covers(parent)) {
                parents.add(parent);
            } else if (ours.containsKey(parent)) {
                parents.addAll(apiParents(ours.get(parent)));
            }
        }
        return parents;
    }

    private boolean isOfApi(Api api, String owner) {
        return Api.covers(owner)
                || ours.containsKey(owner)
                        && Api.covers(api(owner))
                        && !api(owner).equals(owner);
    }

    /** The nearest superclass that is not ours: members which we inherit are addressed by our own name. */
    private String api(String owner) {
        String at = owner;
        while (ours.containsKey(at)) {
            at = ours.get(at).parent();
        }
        return at;
    }

    /** Whether the JDK or a class of ours declares it: {@code toString}, {@code List.add}. */
    private boolean inherited(String owner, String member) {
        OurClass own = ours.get(owner);
        if (own != null && ownMethods(own).contains(member)) {
            return true;
        }
        try {
            Class<?> type = Class.forName(owner.replace('/', '.'), false, ApiNeeds.class.getClassLoader());
            return declaredOutside(type, member);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean declaredOutside(Class<?> type, String member) {
        if (type == null) {
            return false;
        }
        if (!Api.covers(type.getName().replace('.', '/'))) {
            for (var method : type.getDeclaredMethods()) {
                if (member.equals(method.getName() + org.objectweb.asm.Type.getMethodDescriptor(method))) {
                    return true;
                }
            }
            for (var field : type.getDeclaredFields()) {
                if (member.equals(field.getName() + " " + org.objectweb.asm.Type.getDescriptor(field.getType()))) {
                    return true;
                }
            }
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (declaredOutside(parent, member)) {
                return true;
            }
        }
        return declaredOutside(type.isInterface() ? Object.class : type.getSuperclass(), member);
    }
}
