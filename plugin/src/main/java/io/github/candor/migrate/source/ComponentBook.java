package io.github.candor.migrate.source;

import io.github.candor.author.edit.EntryName;
import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.OneCase;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives each component of a log its id: the one that the site knows it by already, else one made of its name. */
public final class ComponentBook {
    private static final String FORMER = "former";

    private final @Nullable SiteContent site;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private final Map<String, List<ComponentNode>> siteByName = new HashMap<>();
    private final Map<String, ComponentNode> siteByStatuspageId = new HashMap<>();
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, ComponentId> idsByKey = new HashMap<>();
    private final Map<String, ComponentId> idsByName = new HashMap<>();
    /** Keys by what they are without capital letters, the first in alphabetical order. */
    private final Map<String, String> keysByFolded = new HashMap<>();

    /**
     * A component or group as a log has it.
     *
     * @param key what the log calls it, once among all
     * @param statuspageId id that Statuspage gave it, or null
     * @param since first day for which anything is claimed, or null
     * @param place where the log tells of it, or null where only an entry names it
     */
    public record Named(
            String key,
            String name,
            @Nullable String description,
            @Nullable String statuspageId,
            @Nullable LocalDate since,
            @Nullable Place place) {
        /** Names what Statuspage never knew. */
        public Named(String key, String name, @Nullable String description) {
            this(key, name, description, null, null, null);
        }

        /** Returns the same, of which the log tells at {@code where}. */
        public Named at(Place where) {
            return new Named(key, name, description, statuspageId, since, where);
        }
    }

    /** A line of the list of components, which may have others below it. */
    private record Page(ComponentId id, Named named, List<ImportedNode> members, boolean isGroup) {}

    /** Begins a book for {@code site}, or for a new one when that is null. */
    public ComponentBook(@Nullable SiteContent site) {
        this.site = site;
        if (site != null) {
            Stream.concat(site.components().nodes().stream(), site.components().all().stream())
                    .forEach(node -> {
                        siteByName
                                .computeIfAbsent(node.name(), name -> new ArrayList<>())
                                .add(node);
                        if (node.statuspageId() != null) {
                            siteByStatuspageId.putIfAbsent(node.statuspageId(), node);
                        }
                    });
        }
    }

    private void know(String key, ComponentId id) {
        idsByKey.put(key, id);
        keysByFolded.merge(
                OneCase.lower(OneCase.upper(key)), key, BinaryOperator.minBy(Comparator.<String>naturalOrder()));
    }

    /** Adds a group, which is listed if it gets a member. */
    public void addGroup(Named group) {
        pages.computeIfAbsent(group.key(), key -> new Page(id(group, null, "group"), group, new ArrayList<>(), true));
    }

    /** Adds a component, below the group with the key {@code group} if that is one; a key that is there already stays. */
    public ComponentId add(Named component, @Nullable String group) {
        ComponentId known = idsByKey.get(component.key());
        if (known != null) {
            return known;
        }
        Page page = group == null ? null : pages.get(group);
        ComponentId id = id(component, page, "component");
        know(component.key(), id);
        idsByName.putIfAbsent(component.name(), id);
        if (page == null) {
            pages.put(component.key(), new Page(id, component, new ArrayList<>(), false));
        } else {
            page.members.add(node(id, component, List.of()));
        }
        return id;
    }

    /** Returns the component with {@code key}, or null. */
    public @Nullable ComponentId find(String key) {
        return idsByKey.get(key);
    }

    /** Returns the key of a component that is {@code key} but for capital letters, or null. */
    public @Nullable String nearly(String key) {
        return keysByFolded.get(OneCase.lower(OneCase.upper(key)));
    }

    /** Takes {@code other} for another way to write {@code key}, which is known, and returns its id. */
    public ComponentId same(String other, String key) {
        ComponentId id = java.util.Objects.requireNonNull(idsByKey.get(key));
        know(other, id);
        return id;
    }

    /** Returns the first component with {@code name}, or null. */
    public @Nullable ComponentId findNamed(String name) {
        return idsByName.get(name);
    }

    /** Adds a component that entries name but the log no longer lists; it stands below all others, in a group of its own. */
    public ComponentId addFormer(Named component) {
        addGroup(new Named(FORMER, "No longer listed", "Named by entries from before"));
        return add(component, FORMER);
    }

    /** Returns whether there is no component at all. */
    public boolean isEmpty() {
        return idsByKey.isEmpty();
    }

    /** Returns what is listed, former components last. */
    public List<ImportedNode> nodes() {
        List<ImportedNode> nodes = new ArrayList<>();
        pages.forEach((key, page) -> {
            boolean isShown = !page.isGroup || !page.members.isEmpty();
            if (isShown && !key.equals(FORMER)) {
                nodes.add(node(page.id, page.named, page.members));
            }
        });
        Page former = pages.get(FORMER);
        if (former != null) {
            nodes.add(node(former.id, former.named, former.members));
        }
        return nodes;
    }

    private static ImportedNode node(ComponentId id, Named named, List<ImportedNode> members) {
        return new ImportedNode(
                id,
                named.key(),
                named.name(),
                named.description(),
                named.statuspageId(),
                named.since(),
                named.place(),
                members);
    }

    private ComponentId id(Named named, @Nullable Page group, String absent) {
        ComponentId known = known(named, group);
        if (known != null && taken.add(known.value())) {
            return known;
        }
        String slug = EntryName.slug(named.name());
        // Some words, like "con", cannot name a file on every disk.
        String own = slug.isEmpty() ? absent : ComponentId.isValid(slug) ? slug : absent + "-" + slug;
        String free = own;
        if (taken.contains(free) && group != null) {
            free = group.id + "-" + own;
        }
        String wanted = free;
        while (taken.contains(free)) {
            free = wanted + "-" + lastNumbers.merge(wanted, 2, (last, two) -> last + 1);
        }
        taken.add(free);
        return new ComponentId(free);
    }

    /** Returns the id under which the site has it: by Statuspage's id, else by its name in a group of the same name. */
    private @Nullable ComponentId known(Named named, @Nullable Page group) {
        if (site == null) {
            return null;
        }
        ComponentNode same = named.statuspageId() == null ? null : siteByStatuspageId.get(named.statuspageId());
        if (same != null) {
            return same.id();
        }
        for (ComponentNode node : siteByName.getOrDefault(named.name(), List.of())) {
            ComponentGroup around =
                    node instanceof Component ? site.components().groupOf(node.id()) : null;
            boolean isInSame = group == null
                    ? around == null
                    : around != null && around.name().equals(group.named.name());
            if (isInSame && !taken.contains(node.id().value())) {
                return node.id();
            }
        }
        return null;
    }
}
