package io.jenkins.plugins.networktopology.simulator.api;

import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.Shape;
import io.jenkins.plugins.networktopology.simulator.api.schema.TypeRules;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectStore;

/**
 * A type that the server serves now, with what it needs for that.
 *
 * @param type which
 * @param shape its fields
 * @param rules what it asks of its objects
 * @param admission what its objects take of things that all share
 * @param store its objects
 */
public record ServedType(ResourceType type, Shape shape, TypeRules rules, Admission admission, ObjectStore store) {}
