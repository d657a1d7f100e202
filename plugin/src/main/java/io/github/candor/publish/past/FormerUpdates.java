package io.github.candor.publish.past;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.candor.address.Address;
import io.github.candor.git.GitTree;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Knows which items of the feeds nobody wrote: where an author tells of a milestone by no update, the milestone stands for
 * one, until the first real update takes its place. Those items were never promised.
 */
final class FormerUpdates {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Where updates are in the document of an incident: names of keys, with {@code null} for what has none. */
    private static final String UPDATES = "null/updates";

    private static final Set<String> FACTS =
            Set.of(UPDATES + "/null/at/at", UPDATES + "/null/state", UPDATES + "/null/milestone");

    /** So many objects and lists lie around the moment of an update. */
    private static final int DEEPEST = 4;

    private final GitTree site;
    private final Map<String, Set<String>> known = new HashMap<>();

    /** Keeps a site that was published. */
    FormerUpdates(GitTree site) {
        this.site = site;
    }

    /**
     * Returns whether a milestone stood for the item.
     *
     * @param name of the item in the feeds, like {@code 2025-02-13-teacher-roles:20250213T094500Z:resolved}
     */
    boolean isDerived(String name) throws IOException {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String id = name.substring(0, colon);
        Set<String> derived = known.get(id);
        if (derived == null) {
            derived = of(id);
            known.put(id, derived);
        }
        return derived.contains(name.substring(colon + 1));
    }

    private Set<String> of(String id) throws IOException {
        String page = site.text(Address.fileAt(Address.INCIDENT.at(id)));
        String target = FormerRedirect.target(page);
        String now = target == null ? id : String.valueOf(Address.INCIDENT.nameIn(target));
        String json = site.text(Address.INCIDENT_FACTS.at(now));
        return json == null ? Set.of() : read(json);
    }

    /** Returns where a key stands, or nothing if that is deeper than any fact: a hostile document can nest names without end. */
    private static String place(Deque<String> way) {
        return way.size() > DEEPEST ? "" : String.join("/", way);
    }

    /** Returns moment and state of each update that has a milestone, as they are written in names of items. */
    static Set<String> read(String json) throws IOException {
        Set<String> derived = new TreeSet<>();
        Map<String, String> facts = new HashMap<>();
        Deque<String> way = new ArrayDeque<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String key = String.valueOf(parser.currentName());
                if (token.isStructStart()) {
                    way.addLast(key);
                } else if (token.isStructEnd()) {
                    way.removeLast();
                    if (place(way).equals(UPDATES)) {
                        add(derived, facts);
                    }
                } else if (isFact(token) && FACTS.contains(place(way) + "/" + key)) {
                    facts.put(key, parser.getText());
                }
            }
        } catch (JsonProcessingException e) {
            // Somebody else has changed it: what it no longer tells, nobody takes for derived.
            return Set.of();
        }
        return derived;
    }

    private static boolean isFact(JsonToken token) {
        return token.isScalarValue() && token != JsonToken.VALUE_NULL;
    }

    private static void add(Set<String> derived, Map<String, String> facts) {
        if (facts.containsKey("milestone")) {
            String moment = String.valueOf(facts.get("at")).replaceFirst("\\.\\d+", "");
            derived.add(moment.replaceAll("[-:]", "") + ":" + facts.get("state"));
        }
        facts.clear();
    }
}
