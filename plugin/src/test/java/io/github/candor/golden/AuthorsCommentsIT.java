package io.github.candor.golden;

import static io.github.candor.revisions.Past.incident;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.revisions.HistorySource;
import io.github.candor.revisions.Past;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sites in whose files, and in their former versions, comments stand wherever one can. */
class AuthorsCommentsIT {
    private static final String SECRET = "geheimnis";
    private static final String COMMENT = "<!-- " + SECRET + " -->";
    private static final String LINES = "<!--\n" + SECRET + "\n\n- 07:00 " + SECRET + "\n-->";

    @TempDir
    Path temporary;

    @Test
    void areInNoFileThatIsMade() throws Exception {
        Past past = Past.in(temporary.resolve("content"));
        past.write("status.yml", """
                title: Test
                url: https://status.example.org/
                markdown: true
                description: |
                  All about us. C

                  C And more.
                components:
                  - {id: login, name: Login, description: Sign-in C here, since: 2024-01-01}
                  - group: all
                    name: All
                    description: Everything C
                    components: [{id: search, name: Search, since: 2024-01-01}]
                """.replace(" C", " " + COMMENT));
        past.write("incidents/login.md", incident("resolved: 2025-02-13 10:49\n", body("Sign-in fails.", "Resolved")));
        past.write(
                "maintenance/work.md",
                "---\ntitle: Work\ncomponents: [login]\nscheduled_for: 2025-03-01 22:00\n"
                        + "scheduled_until: 2025-03-02 00:30\n---\n"
                        + body("It may be slow.", "Completed"));
        past.write("notices/news.md", "---\ntitle: News\npublished: 2025-02-20 10:00\n---\n" + text("News."));
        past.write("pages/about.md", "---\ntitle: About\n---\n" + text("About us."));
        past.commit("2025-02-13T10:00:00Z");
        past.write("incidents/login.md", incident("resolved: 2025-02-13 10:49\n", body("Sign-in failed.", "Resolved")));
        past.write("notices/news.md", "---\ntitle: News\npublished: 2025-02-20 10:00\n---\n" + text("Old news."));
        past.commit("2025-02-21T10:00:00Z");

        BuiltSite site = build(past.folder);

        assertThat(site.files().keySet())
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(site.text(name)).doesNotContain(SECRET));
        assertThat(site.text("incidents/login/index.html")).contains("&lt;!-- code --&gt;");
        assertThat(site.text("incidents/login/revisions/index.html")).contains("failed");
        assertThat(site.text("index.html")).contains("And more.");
        assertThat(site.text("api/v1/site.json")).contains("Sign-in here");
    }

    /** What is a comment only is no change that anybody can see. */
    @Test
    void makeNoRevision() throws Exception {
        Past past = Past.in(temporary.resolve("content"));
        past.write("incidents/login.md", incident("", "One.")).commit("2025-02-13T10:00:00Z");
        past.write("incidents/login.md", incident("", "One. " + LINES)).commit("2025-02-14T10:00:00Z");

        assertThat(build(past.folder).text("incidents/login/index.html")).doesNotContain("Edited");
    }

    private BuiltSite build(Path content) throws Exception {
        Path output = temporary.resolve("out/site");
        SiteBuilder.build(
                new SiteBuilder.Order(content, null, null, Past.NOW, Past.NOW, HistorySource.ofFolder(content)),
                output);
        return BuiltSite.read(output);
    }

    private static String text(String sentence) {
        return COMMENT + "\n" + sentence + " " + COMMENT + "\n\n" + LINES
                + "\n\n- one " + LINES.replace("\n", "\n  ") + "\n- `<!-- code -->`\n\n> quoted " + COMMENT
                + "\n\n| a " + COMMENT + " | b |\n|---|---|\n| c | d " + COMMENT + " |\n";
    }

    private static String body(String sentence, String end) {
        return text(sentence)
                + """

                ## Timeline C
                - 09:30 C – **Started**: a release C
                  C
                - C remark C

                ## Updates C
                ### 2025-02-13 09:40 C Update C
                We said so. C

                M
                ### 2025-02-13 10:49 C Resolved
                ## Lessons C
                Learned. C

                ## Action items
                - [ ] C Do it C (owner: Platform) C
                """.replace(" C", " " + COMMENT).replace("Resolved", end).replace("\nM\n", "\n" + LINES + "\n");
    }
}
