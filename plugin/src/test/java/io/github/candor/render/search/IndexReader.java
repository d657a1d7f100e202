package io.github.candor.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an index the slow and obvious way: everything. */
public final class IndexReader {
    private static final Pattern CALL =
            Pattern.compile("candorSearch\\(\"([a-z]+(?:/\\d+)?)\",\"([0-9a-z]+)\",(.*)\\);\n");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, JsonNode> documents = new TreeMap<>();
    private final Map<String, String> sums = new TreeMap<>();
    private final Map<String, StringBuilder> postings = new TreeMap<>();

    /** Reads scripts by name, like {@code log/0.js}. */
    public IndexReader(Map<String, String> scripts, String version) {
        scripts.forEach((name, script) -> {
            Matcher call = CALL.matcher(script);
            assertThat(call.matches()).as(script).isTrue();
            assertThat(call.group(1) + ".js").isEqualTo(name);
            sums.put(call.group(1), call.group(2));
            documents.put(call.group(1), MAPPER.readTree(call.group(3)));
        });
        requireSums("log", "log_sums");
        requireSums("words", "word_sums");
        assertThat(sums).isEqualTo(Map.of("index", version));
        for (int i = 0; documents.containsKey("words/" + i); i++) {
            JsonNode file = document("words/" + i);
            assertThat(directory().get("words").get(i).asString())
                    .isEqualTo(file.propertyNames().iterator().next());
            file.properties()
                    .forEach(one -> postings.computeIfAbsent(one.getKey(), term -> new StringBuilder())
                            .append(' ')
                            .append(one.getValue().asString()));
        }
    }

    /** A file says which sum it has, and the directory says the same. */
    private void requireSums(String folder, String key) {
        assertThat(directory().get(key).size())
                .isEqualTo(directory().get(folder).size());
        for (int i = 0; i < directory().get(key).size(); i++) {
            assertThat(sums.remove(folder + "/" + i))
                    .isEqualTo(directory().get(key).get(i).asString());
        }
    }

    private JsonNode document(String name) {
        return Objects.requireNonNull(documents.get(name), name);
    }

    private JsonNode directory() {
        return document("index");
    }

    /** Returns all terms. */
    public Set<String> terms() {
        return new TreeSet<>(postings.keySet());
    }

    /** Returns the titles of the entries that have {@code term}, oldest first, each with its level. */
    public List<String> find(String term) {
        List<String> found = new ArrayList<>();
        int number = 0;
        for (String code : String.valueOf(postings.getOrDefault(term, new StringBuilder()))
                .strip()
                .split(" ", -1)) {
            if (!code.isEmpty()) {
                int value = Integer.parseInt(code, 36);
                number += value / 4;
                found.add(entry(number).get("title").asString() + ":" + value % 4);
            }
        }
        return found;
    }

    /** Returns what is shown of the entry with this number. */
    public JsonNode entry(int number) {
        JsonNode log = directory().get("log");
        int file = log.size() - 1;
        while (log.get(file).asInt() > number) {
            file--;
        }
        return document("log/" + file).get(number - log.get(file).asInt());
    }
}
