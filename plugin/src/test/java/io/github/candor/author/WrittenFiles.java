package io.github.candor.author;

import java.util.stream.Stream;

/** Incidents as different people write them, all of them open. */
final class WrittenFiles {
    private static final String FACTS = """
            ---
            title: Sign-in fails
            components: {login: major_outage}
            started: 2025-02-13 07:20
            ⟨R⟩---
            """;

    private WrittenFiles() {}

    static Stream<WrittenFile> all() {
        return Stream.of(withoutUpdates(), withUpdates(), ofOtherHands(), otherOrders(), otherFrontMatter())
                .flatMap(files -> files);
    }

    private static Stream<WrittenFile> withoutUpdates() {
        return Stream.of(
                WrittenFile.of("three in the morning", FACTS + "Nobody can sign in.\n⟨U⟩")
                        .framed("\n## Updates\n%s\n"),
                WrittenFile.of("facts alone", FACTS + "⟨U⟩").framed("## Updates\n%s\n"),
                WrittenFile.of("no final newline", FACTS + "Nobody can sign in.⟨U⟩")
                        .framed("\n\n## Updates\n%s"),
                WrittenFile.of("blank lines at the end", FACTS + "Nobody can sign in.\n⟨U⟩\n\n\n")
                        .framed("\n## Updates\n%s\n"),
                WrittenFile.of(
                                "a timeline below",
                                FACTS + "Nobody can sign in.\n\n⟨U⟩## Timeline\n- 07:20 – A release.\n")
                        .framed("## Updates\n%s\n\n"),
                WrittenFile.of("a long write-up in chapters of the first level", FACTS + """
                        Nobody can sign in.

                        ⟨U⟩# What happened

                        A release.

                        ## In detail

                        More of it.

                        # Root cause

                        | what | why |
                        |------|-----|
                        | keys | old |

                        # Action items

                        - [ ] New keys (id: A-1, owner: Platform)
                        """)
                        .framed("## Updates\n%s\n\n"),
                WrittenFile.of("headings of the third level", FACTS + "⟨U⟩### Impact\nEverybody.\n")
                        .framed("### Updates\n%s\n\n")
                        .atLevel("####"),
                WrittenFile.of("underlined headings", FACTS + "Sorry.\n\n⟨U⟩Impact\n------\nEverybody.\n")
                        .framed("## Updates\n%s\n\n"));
    }

    private static Stream<WrittenFile> withUpdates() {
        String first = "### 2025-02-13 07:30 Investigating\nWe look into it.\n";
        return Stream.of(
                WrittenFile.of("updates at the end", FACTS + "## Updates\n" + first + "⟨U⟩"),
                WrittenFile.of("updates apart", FACTS + "\n## Updates\n\n" + first + "⟨U⟩")
                        .framed("\n%s\n"),
                WrittenFile.of("updates without a final newline", FACTS + "## Updates\n" + first.strip() + "⟨U⟩")
                        .framed("\n%s"),
                WrittenFile.of(
                        "sections after the updates",
                        FACTS + "## Updates\n" + first
                                + "⟨U⟩\n## Timeline\n- 07:20 – A release.\n\n## Root cause\nOld keys.\n"),
                WrittenFile.of(
                        "links defined at the end",
                        FACTS + "## Updates\n### 2025-02-13 07:30 Investigating\n"
                                + "See [the news][1].\n⟨U⟩\n[1]: https://example.org/\n"),
                WrittenFile.of("an empty section of updates", FACTS + "## Updates\n⟨U⟩\n## Impact\nEverybody.\n"),
                WrittenFile.of(
                                "braces",
                                FACTS + "## Updates\n### 2025-02-13 07:20 Investigating {login: major_outage}\n"
                                        + "We look into it.\n### 2025-02-13 08:00 Identified {login: partial_outage}\nOld keys.\n⟨U⟩")
                        .closedBy("{login: operational}"));
    }

    private static Stream<WrittenFile> ofOtherHands() {
        String crlf = FACTS + "## Updates\n\n### 2025-02-13 07:30 Investigating\n\nWe look into it.\n";
        return Stream.of(
                WrittenFile.of("CRLF", FACTS + "Nobody can sign in.\n⟨U⟩\n## Impact\nEverybody.\n")
                        .framed("\n## Updates\n%s\n")
                        .withCarriageReturns(),
                WrittenFile.of("CRLF and updates", crlf + "⟨U⟩\n## Impact\nEverybody.\n")
                        .framed("\n%s\n")
                        .withCarriageReturns(),
                WrittenFile.of(
                        "a byte order mark", "\uFEFF" + FACTS + "## Updates\n### 2025-02-13 07:30 Update\nAh.\n⟨U⟩"),
                WrittenFile.of("byte order mark, CRLF, no final newline", "\uFEFF" + FACTS + "Nobody can sign in.⟨U⟩")
                        .framed("\n\n## Updates\n%s")
                        .withCarriageReturns(),
                WrittenFile.of("umlauts and wide letters", """
                        ---
                        title: Anmeldung schlägt fehl – ログイン障害 🔥
                        components: {login: major_outage}
                        started: 2025-02-13 07:20   # ungefähr, sagt Jörg's Dienst
                        ⟨R⟩tags: [größe, schlüssel]
                        ---
                        Niemand kann sich anmelden: „Schlüssel ungültig“.

                        ## Updates
                        ### 2025-02-13 07:30 Investigating
                        Wir prüfen das – übrigens auch für 日本.
                        ⟨U⟩
                        ## Auswirkung
                        Größer als gedacht.
                        """),
                WrittenFile.of("trailing spaces and tabs", """
                        ---
                        title:   Sign-in fails \s
                        components:   {login: major_outage}\s\s
                        started: 2025-02-13 07:20 \s
                        ⟨R⟩---
                        Nobody can sign in.\s\s
                        Nobody.

                        ## Updates ##
                        ### 2025-02-13 07:30 Investigating ###
                        We look\tinto it. \s
                        ⟨U⟩\t
                        """));
    }

    private static Stream<WrittenFile> otherOrders() {
        return Stream.of(
                WrittenFile.of("the newest first", FACTS + """
                        ## Updates

                        ⟨U⟩### 2025-02-13 08:30 Identified

                        Old keys.

                        ### 2025-02-13 07:30 Investigating

                        We look into it.
                        """).framed("%s\n\n"),
                WrittenFile.of("a promise for later is said already", FACTS + """
                        ## Updates
                        ### 2025-02-13 07:30 Investigating
                        We look into it.
                        ⟨U⟩### 2025-02-13 18:00 Update
                        The shops are closed.
                        """),
                WrittenFile.of(
                        "updates in another zone",
                        FACTS.replace("title", "timezone: Asia/Tokyo\ntitle").replace("07:20", "15:20")
                                + "## Updates (UTC)\n### 2025-02-13 06:30 Investigating\nWe look into it.\n⟨U⟩"),
                WrittenFile.of("updates below deeper headings", FACTS + """
                        #### Updates
                        ##### 07:30 Investigating
                        - a list
                          - in a list

                              and code
                        ⟨U⟩
                        #### Root cause
                        ```yaml
                        ## Updates
                        resolved: no
                        ```
                        """).atLevel("#####"));
    }

    private static Stream<WrittenFile> otherFrontMatter() {
        String text = "---\n## Updates\n### 2025-02-13 07:30 Investigating\nWe look into it.\n⟨U⟩";
        return Stream.of(
                WrittenFile.of(
                        "comments everywhere",
                        """
                        ---
                        # Found by Kim's alert
                        title: "Sign-in: fails # again"   # keep this
                        # what was hit
                        components:
                          login: major_outage   # all of it
                          # not pages
                        started: 2025-02-13 07:20 # from the log
                        detected: 2025-02-13 07:25
                        # when it is over, write it here
                        ⟨R⟩
                        tags: [keys]
                        # the end
                        """.replace("# when it is over, write it here\n⟨R⟩", "⟨R⟩# when it is over, write it here")
                                + text),
                WrittenFile.of(
                        "another order of keys", """
                        ---
                        tags:
                        - keys
                        - release
                        started: 2025-02-13 07:20
                        ⟨R⟩severity: SEV-1
                        components:
                        - login
                        impact: major
                        title: >-
                          Sign-in
                          fails
                        """.replace("⟨R⟩", "").replace("  fails\n", "  fails\n⟨R⟩") + text),
                WrittenFile.of("windows in the front matter", """
                        ---
                        title: Sign-in fails
                        components:
                          login:
                            - {status: major_outage, from: 2025-02-13 07:20, to: 2025-02-13 07:40}
                            - status: partial_outage
                              from: 2025-02-13 08:00
                        started: 2025-02-13 07:20
                        mitigated: 2025-02-13 08:50
                        ⟨R⟩authors: [Platform]
                        """ + text));
    }
}
