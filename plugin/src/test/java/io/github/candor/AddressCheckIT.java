package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.candor.problem.ContentException;
import io.github.candor.problem.ProblemReport;
import io.github.candor.problem.RefusalException;
import io.github.candor.problem.Rule;
import io.github.candor.read.ProblemExample;
import io.github.candor.render.theme.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops a build stops the check before it, with file and line. */
class AddressCheckIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/versions.json",
                "/versions/",
                "/incidents/2025-05-31-a/",
                "/search/log/",
                "/Search/index.html",
                "/search.html",
                "/a./",
                "/a\u202Eb/",
                "/a\u200Bb/",
                "/git~1/",
                "/a /",
                "/.a/",
                "/con/",
                "/index.html",
                "/Uptime/",
                "/uptime/2025/",
                "/incidents/2025-05-31-a/index.html",
                "/styles/site.css",
                "/schemas/page.schema.json",
                "/api/v1/x.html",
                "/assets/A.TXT",
                "/assets/a.txt",
                "/assets/",
                "/history/2025/",
                "/components/login/",
                "/incidents/",
                "/search/",
                "/favicon.svg",
                "/404.html",
                "/history/index.html",
                "/incidents/2025-05-31-a/updates.html",
                "/b/",
                "/a.html/c/",
                "/notices/",
                "/uptime.html",
                "/CNAME",
                "/robots.txt",
                "/embed/",
                "/widget/",
                "/affected/"
            })
    void agreesWithTheBuild(String alias) throws IOException {
        write("pages/b.md", "---\ntitle: B\n---\n");
        write("pages/a.md", "---\ntitle: A\naliases: [/a.html, " + alias + "]\n---\n");
        write("assets/a.txt", "");
        write("incidents/2025-05-31-a.md", """
            ---
            title: A
            components: {login: major_outage}
            started: 2025-05-30 20:00
            resolved: 2025-05-31 20:30
            ---
            """);

        boolean isBuilt = true;
        try {
            SiteBuilder.build(order(), folder.resolve("target/site"));
        } catch (ContentException e) {
            isBuilt = false;
        }
        boolean isGood = true;
        try {
            SiteBuilder.check(order());
        } catch (ContentException e) {
            isGood = false;
            assertThat(e.problems()).first().satisfies(one -> {
                assertThat(one.place().file()).isIn("pages/a.md", "assets/a.txt");
                assertThat(one.place().line()).isIn(1, 3);
            });
        }
        assertThat(isGood).isEqualTo(isBuilt);
    }

    /** So is a page's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "robots.txt",
                "sitemap.xml",
                "404.html",
                "status.txt",
                "history.rss",
                "versions.json",
                "favicon.svg",
                "cname",
                "index.html",
                "a.b"
            })
    void agreesWithTheBuildAboutPagesCalledLikeFiles(String id) throws IOException {
        write("pages/" + id + ".md", "---\ntitle: A\n---\n");

        boolean isBuilt = true;
        try {
            SiteBuilder.build(order(), folder.resolve("target/site"));
        } catch (ContentException | RefusalException e) {
            isBuilt = false;
        }
        boolean isGood = true;
        try {
            SiteBuilder.check(order());
        } catch (ContentException e) {
            isGood = false;
            assertThat(e.problems())
                    .first()
                    .satisfies(one -> assertThat(one.place()).hasToString("pages/" + id + ".md:1:1"));
        }
        assertThat(isGood).isEqualTo(isBuilt);
    }

    /** An entry's page is a folder, so that no file beside it may be called as it is. */
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "history.rss", "updates.atom", "maintenance.ics", "2025.05", "index.htm"})
    void agreesWithTheBuildAboutEntriesCalledLikeFiles(String id) throws IOException {
        write("incidents/" + id + ".md", """
            ---
            title: A
            components: {login: major_outage}
            started: 2025-05-30 20:00
            resolved: 2025-05-31 20:30
            ---
            """);
        write("maintenance/" + id + ".md", """
            ---
            title: A
            components: [login]
            scheduled_for: 2025-05-30 20:00
            scheduled_until: 2025-05-31 20:30
            ---
            """);
        write("notices/" + id + ".md", "---\ntitle: A\npublished: 2025-05-30 20:00\n---\n");

        boolean isBuilt = true;
        try {
            SiteBuilder.build(order(), folder.resolve("target/site"));
        } catch (ContentException | RefusalException e) {
            isBuilt = false;
        }
        boolean isGood = true;
        try {
            SiteBuilder.check(order());
        } catch (ContentException e) {
            isGood = false;
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.place().file()).endsWith("/" + id + ".md"));
        }
        assertThat(isGood).isEqualTo(isBuilt);
    }

    /** On most systems a backslash is a letter; taken for a separator, it would lead out of the folder. */
    @ParameterizedTest
    @ValueSource(strings = {"incidents", "maintenance", "notices", "pages", "assets"})
    void takesNoNameForAPath(String kind) throws IOException {
        Files.writeString(
                folder.resolve("secret.md"), "---\ntitle: Secret\nnonsense: 1\n---\nThe words of another file.\n");
        write(kind + "/a/b.txt", "");
        Files.delete(folder.resolve("content").resolve(kind).resolve("a/b.txt"));
        String name = "a\\..\\..\\..\\secret.md";
        Files.writeString(
                folder.resolve("content").resolve(kind).resolve(name), "---\ntitle: T\nnonsense: 1\n---\nText.\n");

        ContentException found = assertThrows(ContentException.class, () -> SiteBuilder.check(order()));

        assertThat(found.problems()).allSatisfy(one -> {
            assertThat(one.place().file()).isEqualTo(kind + "/" + name);
            assertThat(one.rule()).isEqualTo(Rule.INVALID_ID);
        });
        assertThat(ProblemReport.of(found.problems())).doesNotContain("of another file");
    }

    @Test
    void findsAssetsThatDifferOnlyByCase() throws IOException {
        write("assets/plan.png", "");
        write("assets/Plan.png", "");

        ContentException found = assertThrows(ContentException.class, () -> SiteBuilder.check(order()));
        assertThat(found.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.place().file()).isEqualTo("assets/plan.png"));
    }

    @Test
    void findsAssetsThatDifferOnlyByTheirAccents() throws IOException {
        write("assets/caf\u00e9.png", "");
        write("assets/cafe\u0301.png", "");

        ContentException found = assertThrows(ContentException.class, () -> SiteBuilder.check(order()));
        assertThat(found.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.place().file()).startsWith("assets/caf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{>partials/none}}",
                "{{#site}}",
                "{{{title",
                "{{getClass}}",
                "{{=a",
                "{{title}}{{/title}}",
                "{{%X\n::error::pwned\n}}",
                "DEEP",
                "RECURSIVE",
                "MANY",
                "WIDE"
            })
    void agreesWithTheBuildAboutTemplates(String template) throws IOException {
        switch (template) {
            case "DEEP" -> write("template/pages/home.mustache", "{{#a}}".repeat(3_000) + "{{/a}}".repeat(3_000));
            case "RECURSIVE" -> write("template/partials/status.mustache", "{{>partials/status}}");
            case "MANY" -> {
                String[] names = {"status", "posted", "window", "feed", "updates"};
                for (int i = 1; i < names.length; i++) {
                    write(
                            "template/partials/" + names[i - 1] + ".mustache",
                            ("{{>partials/" + names[i] + "}}").repeat(60));
                }
                write("template/partials/updates.mustache", "");
                write("template/pages/home.mustache", "{{>partials/status}}");
            }
            case "WIDE" ->
                write("template/pages/home.mustache", "{{#nodes}}".repeat(24) + "text" + "{{/nodes}}".repeat(24));
            default -> write("template/pages/home.mustache", template);
        }

        String checked = assertThrows(TemplateException.class, () -> SiteBuilder.check(order()))
                .getMessage();
        assertThrows(TemplateException.class, () -> SiteBuilder.build(order(), folder.resolve("target/site")));
        assertThat(checked).contains(".mustache").hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles/own.css", "scripts/site.js", "static/icon-192.png"})
    void agreesWithTheBuildAboutLargeFilesOfATemplate(String name) throws IOException {
        write("template/" + name, " ".repeat((5 << 20) + 1));

        assertThat(assertThrows(TemplateException.class, () -> SiteBuilder.check(order())))
                .hasMessageStartingWith("template/" + name + ": has over 5242880 bytes");
        assertThrows(TemplateException.class, () -> SiteBuilder.build(order(), folder.resolve("target/site")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aux.txt",
                "COM\u00B9.txt",
                "com\u00B2",
                "lpt\u00B3.a.b",
                "CONIN$",
                "conout$.txt",
                "con .txt",
                "NUL",
                "Com1.tar.gz",
                "a.",
                "a ",
                " a",
                "\u202E.png",
                "git~1",
                "a:b",
                "a?b",
                "a|b",
                "a/\u200B"
            })
    void refusesAssetsThatSomeDiskCannotHave(String name) throws IOException {
        write("assets/" + name, "");

        ContentException found = assertThrows(ContentException.class, () -> SiteBuilder.check(order()));
        assertThat(found.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.place().file()).isEqualTo("assets/" + name));
    }

    @Test
    void findsTheFirstOfThousandsOfClashesInNoTime() throws IOException {
        StringBuilder low = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            low.append(i == 0 ? "" : ", ").append("/old/a").append(i).append("/");
        }
        String high = low.toString().replace("/a", "/A");
        write("pages/a.md", "---\ntitle: A\naliases: [" + low + "]\n---\n");
        write("pages/b.md", "---\ntitle: B\naliases: [" + high + "]\n---\n");

        ContentException found = assertThrows(ContentException.class, () -> SiteBuilder.check(order()));
        assertThat(found.problems()).hasSizeBetween(1, 1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"template", "template/a", ".git", ".git/a", "incidents/a"})
    void refusesToBuildIntoWhatTheNextBuildWouldRead(String output) {
        assertThrows(
                RefusalException.class,
                () -> SiteBuilder.build(order(), folder.resolve("content").resolve(output)));
    }

    private SiteBuilder.Order order() throws IOException {
        write("content/status.yml", ProblemExample.STATUS);
        return new SiteBuilder.Order(folder.resolve("content"), null, null, ProblemExample.NOW, ProblemExample.NOW);
    }

    private void write(String name, String text) throws IOException {
        Path file = name.startsWith("content/")
                ? folder.resolve(name)
                : folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
