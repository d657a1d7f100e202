package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.SitePublisher;
import io.github.candor.model.PublishedVersion;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.Publication.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsIT {
    private static final String DERIVED = "incidents/2025-02-13-no-mail.md";

    /** Where two versions were published, once for all tests. */
    @TempDir
    static Path published;

    @TempDir
    Path folder;

    private Path origin;
    private Desk desk;

    @BeforeAll
    static void publishTwoVersions() throws Exception {
        Desk first = Desk.of(published.resolve("origin.git"), published.resolve("content"));
        first.publish();
        first.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        first.publish(Desk.NOW.plusSeconds(1800));
    }

    @BeforeEach
    void startFromTwoVersions() throws Exception {
        origin = folder.resolve("origin.git");
        desk = Desk.copyOf(published, folder);
    }

    @Test
    void listsThemNewestFirst() throws Exception {
        assertThat(desk.publisher().versions().newestFirst())
                .extracting(PublishedVersion::number)
                .containsExactly(2, 1);
    }

    @Test
    void writesTheFilesOfAVersionToAFolder() throws Exception {
        Path output = folder.resolve("site-1");

        desk.publisher().checkout(1, output);

        assertThat(output.resolve("index.html")).content().contains("Teachers cannot open");
        assertThat(Program.git(origin, "ls-tree", "-r", "--name-only", "site/1").lines())
                .allMatch(path -> Files.exists(output.resolve(path)));
    }

    @Test
    void writesNoVersionOverFilesOfSomebodyElse() throws Exception {
        assertThatThrownBy(() -> desk.publisher().checkout(1, desk.folder)).isInstanceOf(RefusalException.class);
    }

    @Test
    void saysWhichVersionsThereAre() throws Exception {
        assertThatThrownBy(() -> desk.publisher().checkout(7, folder.resolve("site-7")))
                .isInstanceOf(RefusalException.class)
                .hasMessage("There is no version 7 in gh-pages of origin: it has 1 to 2.");
    }

    @Test
    void saysThatNothingWasPublishedYet() throws Exception {
        desk.branch = "never";

        assertThatThrownBy(() -> desk.publisher().numberOf(0))
                .isInstanceOf(RefusalException.class)
                .hasMessage("Nothing was published in never of origin yet; candor:publish begins.");
        assertThatThrownBy(() -> desk.publisher().checkout(1, folder.resolve("site-1")))
                .hasMessageContaining("nothing was published there yet");
    }

    @Test
    void knowsTheWorkflowThatPutsTheSiteOnTheWeb() throws Exception {
        assertThat(desk.publisher().workflow()).isNull();

        desk.write(".github/workflows/status.yml", "      - uses: actions/deploy-pages@0 # v4\n");

        assertThat(desk.publisher().workflow()).isEqualTo("status.yml");
    }

    @Test
    void publishesOldBytesAsANewVersion() throws Exception {
        Publication third = desk.publisher().rollback(1);

        assertThat(third.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(third.version().number()).isEqualTo(3);
        assertThat(third.version().restores()).isEqualTo(1);
        assertThat(tree("site/3")).isEqualTo(tree("site/1"));
        assertThat(Program.git(origin, "rev-parse", "site/3^"))
                .isEqualTo(Program.git(origin, "rev-parse", "site/2^{commit}"));
        assertThat(Program.git(origin, "show", "site/3:versions/index.html")).contains("Brings version 1 back.");
    }

    @Test
    void doesNothingWhenTheLiveVersionIsBroughtBack() throws Exception {
        assertThat(desk.publisher().rollback(2).outcome()).isEqualTo(Outcome.NOTHING_CHANGED);
    }

    @Test
    void doesNotPublishAgainWhatWasTakenBackUntilItIsFixed() throws Exception {
        desk.publisher().rollback(1);

        Publication left = desk.publish(Desk.NOW.plusSeconds(3600));

        assertThat(left.outcome()).isEqualTo(Outcome.LEFT);
        assertThat(left.version().number()).isEqualTo(3);
        assertThat(left.warnings()).singleElement().asString().contains("Version 3 took back version 2");
        desk.change(Desk.INCIDENT, "Teachers could not open", "No teacher could open");
        assertThat(desk.publish(Desk.NOW.plusSeconds(3600)).version().number()).isEqualTo(4);
    }

    @Test
    void verifiesEveryByteOfEveryVersion() throws Exception {
        desk.publisher().rollback(1);
        desk.write("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        desk.publish(Desk.NOW.plusSeconds(7200));

        for (int number = 1; number <= 4; number++) {
            Verification verification = desk.publisher().verify(number);
            assertThat(verification.differences()).as("version " + number).isEmpty();
            assertThat(verification.files()).isGreaterThan(40);
        }
    }

    @Test
    void verifiesFromAnotherClone() throws Exception {
        Program.git(desk.folder, "push", "-q");
        Desk other = Desk.cloneOf(origin, folder.resolve("other"));

        assertThat(other.publisher().verify(2).isGood()).isTrue();
    }

    @Test
    void findsASingleByteThatSomebodyChanged() throws Exception {
        Path clone = folder.resolve("clone");
        Program.git(folder, "clone", "-q", "-b", "gh-pages", origin.toString(), clone.toString());
        Path page = clone.resolve("incidents/2024-11-05-sign-in/index.html");
        Files.writeString(page, Files.readString(page).replace("Sign", "sign"));
        Files.writeString(clone.resolve("extra.html"), "");
        Program.git(clone, "add", "-A");
        Program.git(clone, "commit", "-q", "--amend", "--no-edit");
        Program.git(clone, "push", "-q", "-f");

        Verification verification = desk.publisher().verify(2);

        assertThat(verification.differences()).containsExactly("extra.html", "incidents/2024-11-05-sign-in/index.html");
    }

    @Test
    void findsAByteThatSomebodyChangedOnTopOfTheNewestVersion() throws Exception {
        Path clone = folder.resolve("clone");
        Program.git(folder, "clone", "-q", "-b", "gh-pages", origin.toString(), clone.toString());
        Path page = clone.resolve("incidents/2024-11-05-sign-in/index.html");
        Files.writeString(page, Files.readString(page).replace("Sign", "sign"));
        Files.writeString(clone.resolve("extra.html"), "");
        Files.writeString(clone.resolve("CNAME"), "status.example.com\n");
        Path facts = clone.resolve("versions.json");
        Files.writeString(facts, Files.readString(facts).replaceFirst("\"sha256\":\"....", "\"sha256\":\"0000"));
        Program.git(clone, "add", "-A");
        Program.git(clone, "commit", "-q", "-m", "Change a page by hand");
        Program.git(clone, "push", "-q");

        assertThat(desk.publisher().verify(2).differences())
                .containsExactly("extra.html", "incidents/2024-11-05-sign-in/index.html", "versions.json");
        assertThat(desk.publisher().verify(1).isGood()).isTrue();
    }

    @Test
    void findsAFalseFactOfAVersion() throws Exception {
        Path clone = folder.resolve("clone");
        Program.git(folder, "clone", "-q", "-b", "gh-pages", origin.toString(), clone.toString());
        Path facts = clone.resolve("versions.json");
        Files.writeString(facts, Files.readString(facts).replaceFirst("\"sha256\":\"....", "\"sha256\":\"0000"));
        Program.git(clone, "commit", "-q", "-a", "--amend", "--no-edit");
        Program.git(clone, "push", "-q", "-f");

        assertThat(desk.publisher().verify(2).differences()).containsExactly("versions.json");
    }

    @Test
    void saysThatTheCommitIsNotInAShallowClone() throws Exception {
        Program.git(desk.folder, "push", "-q");
        Desk shallow = Desk.cloneOf(origin, folder.resolve("shallow"), "--depth=1", "--branch=main");

        assertThatThrownBy(() -> shallow.publisher().verify(1))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("git fetch --unshallow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[[[[[[|not the form in which Candor writes it",
                "[]|not the form in which Candor writes it",
                "{\"versions\":[[]]}|not the form in which Candor writes it",
                "{\"versions\":{}}|not the form in which Candor writes it",
                "{}|no list of versions",
                "{\"versions\":[]} []|more than one document",
                "\"plugin_version\":\"1.0-test\" -> \"plugin_version\":\"::error::x\""
                        + "|\"plugin_version\" of version 2 is \"\\u003A:error::x\"",
                "\"url\":\"[^,]*\" -> \"url\":\"status\"|\"url\" of version 2 is \"status\"",
                "\"content_commit\":\"[^,]*\" -> \"content_commit\":\"HEAD\"|\"content_commit\" of version 2 is \"HEAD\"",
                "\"built_for\":\"2025 -> \"built_for\":\"+999992025|\"built_for\" of version 2 is \"+999992025",
                "\"number\":2 -> \"number\":9|not version 2 but 9",
                "\"number\":2 -> \"number\":99999999999|\"number\" of version 99999999999 is \"99999999999\"",
                "\"removed\":0 -> \"removed\":0,\"restores\":7|\"restores\" of version 2 is \"7\""
            })
    void answersEveryFactThatSomebodyTamperedWith(String change, String answer) throws Exception {
        String facts = Program.git(origin, "show", "gh-pages:versions.json");
        String[] parts = change.split(" -> ", 2);
        String tampered = parts.length == 1 ? change : facts.replaceFirst(parts[0], parts[1]);
        assertThat(tampered).isNotEqualTo(facts);
        Forgery.of(origin, "gh-pages").file("versions.json", tampered).add();

        assertThatThrownBy(() -> desk.publisher().versions())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("The branch's versions.json cannot be understood: ")
                .hasMessageContaining(answer)
                .hasMessageContaining("bring back what it was before");
    }

    @Test
    void refusesFactsThatNobodyCanRead() throws Exception {
        Path clone = folder.resolve("clone");
        Program.git(folder, "clone", "-q", "-b", "gh-pages", origin.toString(), clone.toString());
        Files.writeString(clone.resolve("versions.json"), "{\"versions\":[{\"number\":2}]}");
        Program.git(clone, "commit", "-q", "-a", "-m", "Break it");
        Program.git(clone, "push", "-q");

        assertThatThrownBy(desk::publish)
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("versions.json cannot be understood: a version without \"published_at\"");
    }

    @Test
    void tellsTheHashThatSha256sumGives() throws Exception {
        Path output = folder.resolve("site-2");
        SitePublisher publisher = desk.publisher();
        publisher.checkout(2, output);
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "find . -type f ! -name '.candor-*' ! -path './versions*' ! -path ./api/v1/site.json | sed 's,^./,,' | LC_ALL=C sort"
                                + " | xargs -d '\\n' sha256sum | sha256sum")
                .directory(output.toFile())
                .start();

        String sum = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(sum).startsWith(publisher.versions().newestFirst().get(0).sha256());
    }

    @Test
    void stopsWhenAnAddressWouldVanishAndSaysWhatMendsIt() throws Exception {
        Files.delete(desk.folder.resolve(Desk.OLD_INCIDENT));
        desk.commit();

        assertThatThrownBy(() -> desk.publish(Desk.NOW.plusSeconds(1800)))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("/incidents/2024-11-05-sign-in/ was public in version 2")
                .hasMessageContaining("It came from " + Desk.OLD_INCIDENT)
                .hasMessageContaining("aliases: [incidents/2024-11-05-sign-in/]")
                .hasMessageEndingWith("let go:\n    -Dcandor.gone=incidents/2024-11-05-sign-in/\n");
        assertThat(Program.git(origin, "tag")).isEqualTo("site/1\nsite/2");
    }

    @Test
    void letsGoWhatIsNamed() throws Exception {
        Files.delete(desk.folder.resolve(Desk.OLD_INCIDENT));
        desk.commit();
        desk.gone = Set.of("/incidents/2024-11-05-sign-in/index.html");

        assertThat(desk.publish(Desk.NOW.plusSeconds(1800)).outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void keepsTheOldAddressOfARenamedEntryAliveByAnAlias() throws Exception {
        String renamed = "incidents/2024-11-05-login.md";
        Files.move(desk.folder.resolve(Desk.OLD_INCIDENT), desk.folder.resolve(renamed));
        desk.commit();
        assertThat(message()).contains("Its file is now " + renamed, "aliases: [incidents/2024-11-05-sign-in/]");

        desk.change(renamed, "---\ntitle:", "---\naliases: [incidents/2024-11-05-sign-in/]\ntitle:");
        Publication fixed = desk.publish(Desk.NOW.plusSeconds(1800));

        assertThat(fixed.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(Program.git(origin, "show", "gh-pages:incidents/2024-11-05-sign-in/index.html"))
                .contains("url=../../incidents/2024-11-05-login/");
    }

    @Test
    void stopsWhenAPublicUpdateWouldLeaveTheFeeds() throws Exception {
        String text = Files.readString(desk.folder.resolve(Desk.INCIDENT));
        assertThat(text).contains("## Updates");
        desk.change(
                Desk.INCIDENT,
                text.substring(text.indexOf("## Updates")),
                "## Updates\n### 2025-02-13 09:51 Investigating\nOther words.\n");

        assertThat(message())
                .contains(Desk.INCIDENT + " was in the feeds as 2025-02-13-teacher-roles:20250213T")
                .contains("-Dcandor.gone=2025-02-13-teacher-roles:20250213T");
        desk.gone = Set.of(
                message().replaceFirst("(?s).*-Dcandor\\.gone=", "").strip().split(","));
        assertThat(message()).isEqualTo("published");
    }

    @Test
    void letsTheFirstRealUpdateTakeThePlaceOfWhatMilestonesTold() throws Exception {
        desk.write(DERIVED, incident(""));
        desk.publish(Desk.NOW.plusSeconds(1800));
        assertThat(Program.git(origin, "show", "gh-pages:updates.rss")).contains("no-mail:20250213T081000Z:");

        desk.write(DERIVED, incident("## Updates\n### 2025-02-13 09:14 Investigating\nMail is late.\n"));

        assertThat(desk.publish(Desk.NOW.plusSeconds(1800)).outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(Program.git(origin, "show", "gh-pages:updates.rss")).doesNotContain("no-mail:20250213T081000Z:");
    }

    @Test
    void knowsWhatMilestonesToldOfARenamedIncident() throws Exception {
        desk.write(DERIVED, incident(""));
        desk.publish(Desk.NOW.plusSeconds(1800));
        String renamed = "incidents/2025-02-13-late-mail.md";
        Files.move(desk.folder.resolve(DERIVED), desk.folder.resolve(renamed));
        desk.change(renamed, "title:", "aliases: [incidents/2025-02-13-no-mail/]\ntitle:");
        desk.publish(Desk.NOW.plusSeconds(1800));

        desk.change(renamed, "---\nMail", "---\n## Updates\n### 2025-02-13 09:14 Investigating\nMail");

        assertThat(desk.publish(Desk.NOW.plusSeconds(1800)).outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void tellsHowAnEntryThatMovedToAnotherDayKeepsItsName() throws Exception {
        String renamed = "incidents/2024-11-04-sign-in.md";
        Files.move(desk.folder.resolve(Desk.OLD_INCIDENT), desk.folder.resolve(renamed));
        desk.commit();
        String aliases = "aliases: [incidents/2024-11-05-sign-in/, incidents/2024-11-04-sign-in/]";
        assertThat(message()).contains("Its file is now " + renamed, aliases);

        desk.change(renamed, "---\ntitle:", "---\naliases: [incidents/2024-11-05-sign-in/]\ntitle:");
        assertThat(message()).contains("was in the feeds as 2024-11-05-sign-in in version 2", aliases);

        desk.change(renamed, "aliases: [incidents/2024-11-05-sign-in/]", aliases);
        assertThat(message()).isEqualTo("published");
        assertThat(Program.git(origin, "show", "gh-pages:history.rss"))
                .contains(":2024-11-05-sign-in<")
                .doesNotContain(":2024-11-04-sign-in<");
    }

    @Test
    void letsAnotherEntryTakeTheAddressesOfARemovedOne() throws Exception {
        Files.delete(desk.folder.resolve(Desk.OLD_INCIDENT));
        desk.commit();
        String message = message();
        String aliases = message.substring(message.indexOf("aliases: ["), message.indexOf(']') + 1);

        desk.change(Desk.INCIDENT, "---\ntitle:", "---\n" + aliases + "\ntitle:");

        assertThat(message()).isEqualTo("published");
        assertThat(Program.git(origin, "show", "gh-pages:incidents/2024-11-05-sign-in/index.html"))
                .contains("url=../../incidents/2025-02-13-teacher-roles/");
    }

    private static String incident(String updates) {
        return """
                ---
                title: No mail
                components: {login: degraded_performance}
                started: 2025-02-13 09:10
                timezone: Europe/Berlin
                ---
                Mail is late.
                """ + updates;
    }

    private String message() throws Exception {
        try {
            desk.publish(Desk.NOW.plusSeconds(1800));
            return "published";
        } catch (RefusalException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** All files of a version but those that tell of versions. */
    private String tree(String tag) throws Exception {
        return Program.git(origin, "ls-tree", "-r", tag)
                .lines()
                .filter(line -> !line.contains("\tversions") && !line.endsWith("api/v1/site.json"))
                .toList()
                .toString();
    }
}
