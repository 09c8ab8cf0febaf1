package io.jenkins.plugins.networktopology.jenkins.fake;

import hudson.model.AbstractItem;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.security.ACL;
import hudson.security.Permission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.Authentication;

/** A folder of jobs; one without a name is the controller itself. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class FakeFolder extends AbstractItem implements ItemGroup<Item> {

    private final List<Item> items = new ArrayList<>();

    public FakeFolder(FakeFolder parent, String name) {
        super(parent, name);
        parent.items.add(this);
    }

    private FakeFolder() {
        super((ItemGroup) null, "");
    }

    /** What all folders are in. */
    public static FakeFolder root() {
        return new FakeFolder();
    }

    void add(Item item) {
        items.add(item);
    }

    /** Deletes a job or folder. */
    public void delete(Item item) {
        items.remove(item);
    }

    @Override
    public Collection<Item> getItems() {
        return items;
    }

    @Override
    public Item getItem(String name) {
        return items.stream()
                .filter(item -> item.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ACL getACL() {
        return new ACL() {
            @Override
            public boolean hasPermission2(Authentication who, Permission what) {
                return true;
            }
        };
    }
}
