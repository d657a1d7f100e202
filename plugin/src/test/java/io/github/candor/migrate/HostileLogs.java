package io.github.candor.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Logs that somebody made to keep an import busy: whatever grows with the square of a text would take hours with them. In a
 * text, {@code S} stands for very many spaces, and {@code *N} for what stands before it very many times.
 */
final class HostileLogs {
    static final int MANY = 200_000;

    private static final String FOG = """
        ---
        title: Fog
        date: 2021-05-03T18:40:25Z
        severity: major-outage
        affectedsystems: [api]
        ---
        """;
    private static final String ISSUE = """
        ---
        title: A
        date: 2025-01-01 10:00
        severity: down
        affected: [api]
        ---
        x \
        """;
    private static final String ISSUES = """
        [{"number": 1, "title": "API is down", "state": "open", "created_at": "2025-01-01T10:00:00Z",
          "labels": ["maintenance", "api"], "body": "BODY"}]
        """;

    private HostileLogs() {}

    static Stream<String> issuesOfCstate() {
        return Stream.of(
                "{{<S",
                "{{< track S",
                "{{< track \"S",
                "{{< ref S",
                "{{< /S",
                "S",
                "S- S",
                "***S",
                "---*N",
                "<a*N",
                "{{<*N",
                "{{< track *N",
                "{{< track \"*N",
                "{{< figure src=\"x\" *N",
                "{{% *N",
                "{{</* *N",
                "[x]({{< ref \"*N",
                "[*N",
                "](*N",
                "](<*N",
                "`*N",
                "&*N",
                "&#*N",
                "- *N",
                "> *N",
                "#*N",
                "<!--*N",
                "- \n*N",
                "a\n-\n\n*N",
                "**a*N",
                "::: *N");
    }

    static Stream<String> incidentsOfStatusfy() {
        return Stream.of(
                "::: updateS",
                "::: update S|S",
                "::: update xS|",
                "::: update *N",
                "<!-- language code: *N",
                "<!--*N",
                "::: update |*N",
                "S");
    }

    static Stream<String> programsOfStatusfy() {
        return Stream.of("systems:[*N", "systems*N", "\n*N", "title: 'x*N", "title:S", "'*N");
    }

    static Stream<String> issuesOfUpptime() {
        return Stream.of("<!--*N", "<!-- \n*N -->", "<!-- start: xSy -->", "<!--\nstart:S\n-->", "<*N", "`*N");
    }

    /** Returns a log of cState in {@code folder} with {@code text} in an issue. */
    static Moving cstate(Path folder, String text) throws IOException {
        return new Moving(folder)
                .with("config.yml", "title: A\nbaseURL: https://a.example.org/\nparams:\n  systems:\n  - name: api\n")
                .with("content/issues/2025-01-01-a.md", ISSUE + many(text));
    }

    /** Returns a log of Statusfy in {@code folder} with {@code text} in an incident. */
    static Moving statusfy(Path folder, String text) throws IOException {
        return new Moving(folder)
                .with("config.js", "title: 'A',\nbaseUrl: 'https://a.example.org/',\nsystems: ['api']\n")
                .with("content/2021-05-03_fog.md", FOG + many(text));
    }

    /** Returns a log of Statusfy in {@code folder} with {@code text} in its configuration. */
    static Moving program(Path folder, String text) throws IOException {
        return new Moving(folder)
                .with(
                        "config.js",
                        "title: 'A',\nbaseUrl: 'https://a.example.org/',\n" + many(text) + "\nsystems: ['api']")
                .with("content/2021-05-03_fog.md", FOG);
    }

    /** Returns a log of Upptime in {@code folder} with {@code text} in an issue. */
    static Moving upptime(Path folder, String text) throws IOException {
        return new Moving(folder)
                .with(".upptimerc.yml", "owner: a\nrepo: b\nsites:\n  - name: API\n    url: https://a.example.org\n")
                .with(
                        "issues.json",
                        ISSUES.replace("BODY", many(text).replace("\"", "\\\"").replace("\n", "\\n")));
    }

    static String many(String text) {
        int star = text.indexOf("*N");
        String repeated = star < 0 ? text : text.substring(0, star).repeat(MANY) + text.substring(star + 2);
        return repeated.replace("S", " ".repeat(MANY));
    }
}
