package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteImporter;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DamagedInputIT {
    /** A log of each kind: a file that is damaged, and another that stays sound. */
    private static final Map<String, Map<String, String>> LOGS = Map.of(
            "cstate",
                    Map.of(
                            "config.yml",
                                    "title: Harbour\nbaseURL: https://status.example.org\nparams: {systems: [{name: Ferry}]}\n",
                            "content/issues/2024-01-01-sound.md", issue("2024-01-01", "All well."),
                            "content/issues/2024-01-02-victim.md", issue("2024-01-02", "VICTIM")),
            "statusfy",
                    Map.of(
                            "config.js",
                                    "module.exports = { title: \"Harbour\", baseUrl: \"https://status.example.org/\", content: { systems: [\"Ferry\"] } };\n",
                            "content/2024-01-01_sound.md", statusfy("All well."),
                            "content/2024-01-02_victim.md", statusfy("VICTIM")),
            "upptime",
                    Map.of(
                            ".upptimerc.yml",
                                    "owner: o\nrepo: r\nsites:\n  - {name: Ferry, url: https://ferry.example.org}\nstatus-website: {name: Harbour, cname: status.example.org}\n",
                            "sound.json", "[" + github(1, "All well.") + "]",
                            "victim.json", "[" + github(2, "VICTIM") + "]"),
            "statuspage",
                    Map.of(
                            "sound.json", statuspage("soundsounds1", "All well."),
                            "victim.json", statuspage("victimvicti1", "VICTIM")),
            "mapped",
                    Map.of(
                            "candor-import.yml",
                                    "title: Harbour\nurl: https://status.example.org\nfiles: posts/*.md\nkeys: {date: started, end: resolved, systems: components, severity: {down: major_outage}}\n",
                            "posts/2024-01-01-sound.md", mapped("All well."),
                            "posts/2024-01-02-victim.md", mapped("VICTIM")));

    /** What is done to the whole text of the damaged file. */
    private record Damage(String name, UnaryOperator<String> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("damages")
    void saysWhereOrCarriesItAndWritesNothingHalf(String kind, Damage damage) throws Exception {
        Moving moving = log(kind, text -> damage.change().apply(text).getBytes(StandardCharsets.UTF_8));

        requireSound(moving);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bytes")
    void readsNoFileThatIsNoText(String kind, String name, byte[] bytes) throws Exception {
        Moving moving = log(kind, text -> bytes);

        requireSound(moving);
        assertThat(moving.run().report().markdown()).contains("victim");
    }

    @Test
    void damagesInTwoHundredWays() {
        assertThat(damages().count() + bytes().count()).isGreaterThanOrEqualTo(200);
    }

    private interface Change {
        byte[] of(String text);
    }

    private Moving log(String kind, Change change) throws Exception {
        Moving moving = new Moving(folder);
        for (Map.Entry<String, String> file :
                Objects.requireNonNull(LOGS.get(kind)).entrySet()) {
            boolean isVictim = file.getKey().contains("victim");
            moving.with(
                    file.getKey(),
                    isVictim ? change.of(file.getValue()) : file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return moving;
    }

    /** Whatever is wrong with one file, the other is there, all is valid, and nothing else lies about. */
    private static void requireSound(Moving moving) throws Exception {
        SiteImporter.Result result = moving.run();

        assertThat(moving.content().incidents())
                .anyMatch(one -> moving.everythingOf(one.info().file()).contains("All well."));
        assertThat(moving.everything().keySet())
                .allMatch(name -> name.equals("status.yml")
                        || name.equals(ImportRecord.FILE)
                        || name.matches("(?:incidents|maintenance|notices)/\\d{4}/[a-z0-9][a-z0-9._-]*\\.md"));
        assertThat(String.join("\n", result.report().lines()) + result.report().markdown())
                .doesNotContain("Exception", "\tat ");
        assertThat(moving.run().written()).isEmpty();
    }

    static Stream<Arguments> damages() {
        return LOGS.keySet().stream()
                .sorted()
                .flatMap(kind -> all().stream().map(damage -> Arguments.of(kind, damage)));
    }

    private static List<Damage> all() {
        List<Damage> all = new ArrayList<>();
        for (int percent : new int[] {0, 10, 30, 50, 70, 90, 99}) {
            all.add(new Damage("cut at " + percent + " %", text -> text.substring(0, text.length() * percent / 100)));
        }
        body(all, "a script", "<script>alert(1)</script>");
        body(all, "an element never closed", "<div><b><i><table><tr><td");
        body(all, "a picture with a handler", "<img src=x onerror=alert(1)>");
        body(all, "a link that runs a script", "<a href='javascript:alert(1)'>x</a> [y](javascript:alert(1))");
        body(all, "a thousand elements deep", "<div>".repeat(3000));
        body(all, "a hundred thousand brackets", "[".repeat(100_000));
        body(all, "a million letters on a line", "x".repeat(1_100_000));
        body(all, "a quotation in a quotation", "> ".repeat(2000) + "x");
        body(all, "a comment never closed", "<!-- never closed");
        body(all, "a fence never closed", "~~~ never closed");
        body(all, "front matter in the text", "--- title: no ---");
        body(all, "headings that mean something", "# Updates ## Timeline ### 10:00 Resolved {no: such}");
        body(all, "a link to nowhere", "[x](../../../../etc/passwd) ![y](assets/none.png) [z](/incidents/none/)");
        body(all, "an address that is none", "[x](http://[::1) <http://%zz> [y](%%%)");
        body(all, "short codes never closed", "{{< track \\\"2024\\\" {{% x");
        body(all, "characters that turn the text", "\u202Eevil\u2066 \u200B");
        body(all, "all kinds of entities", "&amp;&#0;&#x110000;&nosuch;&lt;script&gt;");
        body(all, "half of a surrogate's escape", "\uFFFD \uD83D\uDE00");
        all.add(new Damage(
                "every value a list", text -> text.replaceAll("(?m): \"?([^\"\\[{,\\n]+)\"?(?=,|$)", ": [\"$1\"]")));
        all.add(new Damage(
                "every value nothing",
                text -> text.replaceAll(
                        "(?m)(\"?(?:title|name|date|severity|state|status|impact)\"?): [^,\\n]*", "$1: null")));
        all.add(new Damage("times that are none", text -> text.replaceAll("2024-01-0(\\d)", "2024-13-0$1")));
        all.add(new Damage(
                "times before all times",
                text -> text.replaceAll("2024-01-0(\\d)T", "0000-01-0$1T")
                        .replaceAll("2024-01-0(\\d) ", "0001-01-0$1 ")));
        all.add(new Damage(
                "times to come",
                text -> text.replace("2024-01-02", "2099-01-02").replace("2024-01-01", "2099-01-01")));
        all.add(new Damage(
                "times as large numbers",
                text -> text.replaceAll("\"?2024-01-0\\d[T ][0-9:.]+Z?\"?", "99999999999999999999")));
        all.add(new Damage(
                "names that are paths",
                text -> text.replaceAll("victimvicti1|Ferry(?=\\])|Title", "../../etc/passwd")));
        all.add(new Damage(
                "a title of many lines and quotes",
                text -> text.replace("Title", "A \\\\\\\"title\\\\\\\": # with {all} [kinds] & 'of' | things %")));
        all.add(new Damage("a title as long as a book", text -> text.replace("Title", "t".repeat(5000))));
        all.add(new Damage("a title that is empty", text -> text.replace("Title", "")));
        all.add(new Damage("a title of other letters", text -> text.replace("Title", "障害 🛑 خلل")));
        all.add(new Damage("an alias that contains itself", text -> text.replaceFirst("\n", "\nx: &a [*a]\n")));
        all.add(new Damage(
                "aliases that grow",
                text -> text.replaceFirst(
                        "\n", "\nx: &a [1,1,1,1,1,1,1,1]\ny: &b [*a,*a,*a,*a,*a,*a,*a]\nz: [*b,*b,*b,*b,*b,*b,*b]\n")));
        all.add(new Damage(
                "a type of a programmer",
                text -> text.replaceFirst("\n", "\nx: !!javax.script.ScriptEngineManager [y]\n")));
        all.add(new Damage("a key said twice", text -> text.replaceFirst("\n", "\ntitle: one\ntitle: two\n")));
        all.add(new Damage("tabs for spaces", text -> text.replaceFirst("\n", "\n\tx: y\n")));
        all.add(new Damage("everything twice", text -> text + text));
        all.add(new Damage(
                "the lines turned round",
                text -> String.join("\n", reversed(text.lines().toList()))));
        all.add(new Damage("lists in lists without end", text -> "[".repeat(60_000)));
        all.add(new Damage("maps in maps without end", text -> "{\"a\":".repeat(60_000)));
        return all;
    }

    private static void body(List<Damage> all, String name, String body) {
        all.add(new Damage(name, text -> text.replace("VICTIM", body)));
    }

    private static List<String> reversed(List<String> lines) {
        List<String> reversed = new ArrayList<>(lines);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    static Stream<Arguments> bytes() {
        return LOGS.keySet().stream()
                .sorted()
                .flatMap(kind -> Stream.of(
                        Arguments.of(
                                kind,
                                "another encoding",
                                "---\ntitle: F\u00e4hre\n---\n".getBytes(StandardCharsets.ISO_8859_1)),
                        Arguments.of(
                                kind, "two bytes a letter", "---\ntitle: Fog\n---\n".getBytes(StandardCharsets.UTF_16)),
                        Arguments.of(
                                kind, "a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13
                                })));
    }

    @Test
    void namesTheFileAndThePlaceOfWhatItCannotDoWithout() throws Exception {
        Moving moving = new Moving(folder)
                .with("config.yml", "title: [\n")
                .with("content/issues/2024-01-01-sound.md", issue("2024-01-01", "All well."));

        try {
            moving.run();
            throw new AssertionError("nothing was said");
        } catch (ContentException e) {
            assertThat(e.problems())
                    .extracting(Problem::place)
                    .anyMatch(place -> place.file().equals("config.yml"));
        }
        assertThat(moving.to()).isEmptyDirectory();
    }

    private static String issue(String day, String body) {
        return "---\ntitle: \"Title\"\ndate: " + day + " 10:00:00\nresolved: true\nresolvedWhen: " + day
                + " 11:00:00\nseverity: down\naffected: [Ferry]\n---\n" + body + "\n";
    }

    private static String statusfy(String body) {
        return "---\ntitle: \"Title\"\ndate: \"2024-01-01T10:00:00Z\"\nseverity: major-outage\naffectedsystems: [Ferry]\nresolved: true\n---\n"
                + "Text.\n\n::: update Resolved | 2024-01-01T11:00:00Z\n" + body + "\n:::\n";
    }

    private static String mapped(String body) {
        return "---\ntitle: \"Title\"\ndate: 2024-01-01 10:00:00\nend: 2024-01-01 11:00:00\nsystems: [Ferry]\nseverity: down\n---\n"
                + body + "\n";
    }

    private static String github(int number, String body) {
        return "{\"number\": " + number + ", \"title\": \"Title\", \"state\": \"closed\", \"body\": \"" + body
                + "\", \"created_at\": \"2024-01-01T10:00:00Z\", \"closed_at\": \"2024-01-01T11:00:00Z\", \"labels\": [{\"name\": \"status\"}, {\"name\": \"ferry\"}]}";
    }

    private static String statuspage(String id, String body) {
        return "{\"page\": {\"id\": \"kctbh9vrtdwd\", \"name\": \"Harbour\", \"url\": \"https://status.example.org\", \"time_zone\": \"UTC\"},\n"
                + "\"incident\": {\"id\": \"" + id
                + "\", \"name\": \"Title\", \"status\": \"resolved\", \"created_at\": \"2024-01-01T10:00:00.000Z\",\n"
                + "\"started_at\": \"2024-01-01T10:00:00.000Z\", \"resolved_at\": \"2024-01-01T11:00:00.000Z\", \"impact\": \"minor\",\n"
                + "\"components\": [{\"id\": \"ferryferry01\", \"name\": \"Ferry\", \"group_id\": null}],\n"
                + "\"incident_updates\": [{\"id\": \"updateupdat1\", \"status\": \"resolved\", \"body\": \"" + body
                + "\", \"display_at\": \"2024-01-01T11:00:00.000Z\"}]}}";
    }
}
