package io.github.candor.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.render.search.Searchable.Look;
import io.github.candor.render.search.Searchable.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static final int LIMIT = 100_000;
    private static final List<Look> LOOKS = List.of(new Look("notice-kind", "○", "Incident"));

    private static Searchable entry(String title, String text, String... choices) {
        Shown shown = new Shown(
                "incidents/x/",
                title,
                0,
                "2025-01-01",
                "1 Jan 2025",
                null,
                List.of("Login"),
                List.of("release"),
                text.substring(0, Math.min(4_000, text.length())));
        return new Searchable(shown, List.of("Login", "release"), text, List.of(choices));
    }

    private static IndexReader read(List<Searchable> entries) {
        SearchIndex index = SearchIndex.of(entries, LOOKS);
        return new IndexReader(index.scripts(), index.version());
    }

    private static int compressed(String script) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(script.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    @Test
    void findsEntriesByTitleNamesTextAndChoice() {
        IndexReader index = read(List.of(
                entry("First", "Störung of the database", "year=2024"), entry("Second database", "", "year=2025")));

        assertThat(index.find("database")).containsExactly("First:0", "Second database:2");
        assertThat(index.find("storung")).containsExactly("First:0");
        assertThat(index.find("login")).containsExactly("First:1", "Second database:1");
        assertThat(index.find("year=2025")).containsExactly("Second database:1");
        assertThat(index.find("nothing")).isEmpty();
    }

    @Test
    void isThereForASiteWithoutEntries() {
        assertThat(read(List.of()).terms()).isEmpty();
    }

    @Test
    void changesItsVersionWithWhatItSays() {
        String one = SearchIndex.of(List.of(entry("One", "text")), LOOKS).version();

        assertThat(SearchIndex.of(List.of(entry("One", "text")), LOOKS).version())
                .isEqualTo(one);
        assertThat(SearchIndex.of(List.of(entry("One", "texts")), LOOKS).version())
                .isNotEqualTo(one);
    }

    @Test
    void keepsEveryFileSmallForALongLogOfLongTexts() {
        Random random = new Random(1);
        List<Searchable> entries = IntStream.range(0, 3_000)
                .mapToObj(i -> entry("Entry " + i, noise(random), "component=login", "year=" + (2000 + i / 150)))
                .toList();
        SearchIndex index = SearchIndex.of(entries, LOOKS);

        assertThat(index.scripts().values()).allMatch(script -> compressed(script) < LIMIT);
        assertThat(index.scripts().values()).allMatch(script -> script.length() < 70_000);
        IndexReader reader = new IndexReader(index.scripts(), index.version());
        assertThat(reader.find("component=login"))
                .hasSize(3_000)
                .startsWith("Entry 0:1")
                .endsWith("Entry 2999:1");
        for (int i = 0; i < entries.size(); i += 97) {
            for (String term : Terms.of(entries.get(i).text())) {
                assertThat(reader.find(term)).contains("Entry " + i + ":0");
            }
        }
    }

    @Test
    void goesOnInTheNextFileWithATermThatFillsOne() {
        List<Searchable> entries = IntStream.range(0, 40_000)
                .mapToObj(i -> entry("E" + i, "always"))
                .toList();
        SearchIndex index = SearchIndex.of(entries, LOOKS);

        assertThat(index.scripts().values()).allMatch(script -> compressed(script) < LIMIT);
        assertThat(new IndexReader(index.scripts(), index.version()).find("always"))
                .hasSize(40_000);
    }

    @Test
    void leavesTheFilesOfOldEntriesAloneWhenOneIsAdded() {
        List<Searchable> entries = new ArrayList<>(IntStream.range(0, 200)
                .mapToObj(i -> entry("Entry " + i, "x".repeat(500)))
                .toList());
        SearchIndex before = SearchIndex.of(entries, LOOKS);
        entries.add(entry("New", "text"));
        SearchIndex after = SearchIndex.of(entries, LOOKS);

        assertThat(changed(before, after)).noneMatch(name -> name.startsWith("log/") && !name.equals("log/10.js"));
    }

    @Test
    void changesOneFileOfTheLogWhereOneEntryChanges() {
        List<Searchable> entries = new ArrayList<>(IntStream.range(0, 2_000)
                .mapToObj(i -> entry("Entry " + i, "x" + i + " x".repeat(250 + i % 40)))
                .toList());
        SearchIndex before = SearchIndex.of(entries, LOOKS);
        entries.set(1_000, entry("Entry 1000", "x1000" + " x".repeat(400) + " y"));
        SearchIndex after = SearchIndex.of(entries, LOOKS);

        assertThat(before.scripts()).hasSizeGreaterThan(100);
        assertThat(changed(before, after)).hasSize(3).contains("index.js", "log/50.js");
    }

    /** Words of two to five Chinese characters or letters, hardly any twice, which compress badly. */
    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 60; word++) {
            int first = random.nextBoolean() ? 0x4E00 + random.nextInt(20_000) : 'a' + random.nextInt(26);
            text.appendCodePoint(first);
            for (int i = random.nextInt(4); i >= 0; i--) {
                text.appendCodePoint(first < 128 ? 'a' + random.nextInt(26) : 0x4E00 + random.nextInt(20_000));
            }
            text.append(' ');
        }
        return text.toString();
    }

    private static List<String> changed(SearchIndex before, SearchIndex after) {
        return after.scripts().keySet().stream()
                .filter(name -> !Objects.equals(
                        after.scripts().get(name), before.scripts().get(name)))
                .toList();
    }
}
