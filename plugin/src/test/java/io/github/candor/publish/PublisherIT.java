package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.Progress;
import io.github.candor.SitePublisher;
import io.github.candor.git.GitException;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.Publication.Outcome;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.branch.Target;
import io.github.candor.publish.files.SiteLimits;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherIT {
    @TempDir
    Path folder;

    private Path origin;
    private Desk desk;

    @BeforeEach
    void setUp() throws Exception {
        origin = folder.resolve("origin.git");
        desk = Desk.of(origin, folder.resolve("content"));
    }

    @Test
    void publishesTheFirstVersionAsACommitWithATag() throws Exception {
        Publication first = desk.publish();

        assertThat(first.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(first.version().number()).isEqualTo(1);
        assertThat(first.version().contentCommit()).isEqualTo(desk.head());
        assertThat(git("rev-list", "gh-pages")).isEqualTo(first.commit());
        assertThat(git("rev-parse", "site/1^{commit}")).isEqualTo(first.commit());
        assertThat(show("gh-pages:index.html")).contains("Teachers cannot open teacher pages", "href=\"versions/\"");
        assertThat(show("gh-pages:versions/index.html")).contains(desk.head(), Desk.PLUGIN);
        assertThat(show("gh-pages:versions.json")).contains("\"number\":1", desk.head());
        assertThat(show("gh-pages:api/v1/site.json")).contains("\"version\":1,\"commit\":\"" + desk.head());
        assertThat(git("ls-tree", "--name-only", "gh-pages")).contains(".nojekyll");
    }

    @Test
    void doesNothingWhenNothingChanged() throws Exception {
        Publication first = desk.publish(Desk.CALM);

        Publication second = desk.publish(Desk.CALM.plusSeconds(600));

        assertThat(second.changes().changed()).isEmpty();
        assertThat(second.outcome()).isEqualTo(Outcome.NOTHING_CHANGED);
        assertThat(second.version().number()).isEqualTo(1);
        assertThat(git("rev-list", "gh-pages")).isEqualTo(first.commit());
        assertThat(git("tag")).isEqualTo("site/1");
    }

    @Test
    void doesNothingForACommitThatNobodySees() throws Exception {
        desk.publish();
        desk.write("incidents/2025-02-14-secret.md", draft());

        assertThat(desk.publish().outcome()).isEqualTo(Outcome.NOTHING_CHANGED);
    }

    @Test
    void publishesAgainWhenTimeChangesWhatIsTrue() throws Exception {
        desk.publish();

        Publication tomorrow = desk.publish(Desk.NOW.plusSeconds(86_400));

        assertThat(tomorrow.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(tomorrow.version().contentCommit()).isEqualTo(desk.head());
    }

    @Test
    void putsEachChangeOnTopOfWhatIsThere() throws Exception {
        Publication first = desk.publish();
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");

        Publication second = desk.publish();

        assertThat(second.version().number()).isEqualTo(2);
        assertThat(second.changes().added()).containsExactly("incidents/2025-02-13-teacher-roles/revisions/index.html");
        assertThat(second.changes().removed()).isEmpty();
        assertThat(second.changes().changed())
                .contains("index.html", "incidents/2025-02-13-teacher-roles/index.html")
                .doesNotContain("incidents/2024-11-05-sign-in/index.html", "subscribe/index.html");
        assertThat(git("rev-parse", "gh-pages^")).isEqualTo(first.commit());
        assertThat(show("gh-pages:versions/2.json")).contains("\"changed\":[");
        assertThat(git("ls-tree", "-r", "--name-only", "gh-pages")).contains("versions/1.json", "versions/2.json");
        assertThat(git("tag")).isEqualTo("site/1\nsite/2");
    }

    @Test
    void showsWhatWouldChangeAndPushesNothing() throws Exception {
        desk.isRehearsal = true;

        Publication rehearsal = desk.publish();

        assertThat(rehearsal.outcome()).isEqualTo(Outcome.REHEARSED);
        assertThat(rehearsal.changes().added()).contains("index.html", "history.rss");
        assertThat(git("branch", "--list", "gh-pages")).isEmpty();
        assertThat(git("tag")).isEmpty();
    }

    @Test
    void keepsTheDomainThatTheHostPutThere() throws Exception {
        desk.publish();
        commitToBranch("CNAME", "status.example.org\n");
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");

        Publication second = desk.publish();

        assertThat(second.version().number()).isEqualTo(2);
        assertThat(show("gh-pages:CNAME")).isEqualTo("status.example.org");
    }

    @Test
    void namesTheDomainToTheHost() throws Exception {
        desk.publish(URI.create("https://status.example.org/"));
        assertThat(show("gh-pages:CNAME")).isEqualTo("status.example.org");
        assertThat(desk.publisher().verify(1).differences()).isEmpty();

        desk.publish(URI.create("https://state.example.org/"));
        assertThat(show("gh-pages:CNAME")).isEqualTo("state.example.org");
        assertThat(desk.publisher().verify(2).differences()).isEmpty();

        desk.publisher().rollback(1);
        assertThat(show("gh-pages:CNAME")).isEqualTo("state.example.org");
        assertThat(desk.publisher().verify(3).differences()).isEmpty();
    }

    @Test
    void leavesTheDomainOfSomebodyElseAndSaysSo() throws Exception {
        desk.publish();
        assertThat(git("ls-tree", "--name-only", "gh-pages")).doesNotContain("CNAME");
        commitToBranch("CNAME", "www.example.org\n");

        Publication second = desk.publish(URI.create("https://status.example.org/"));

        assertThat(show("gh-pages:CNAME")).isEqualTo("www.example.org");
        assertThat(second.warnings())
                .containsExactly("The file CNAME in the branch names www.example.org, but the site's address is"
                        + " https://status.example.org/. It stays; change it, or the url in status.yml.");
    }

    @Test
    void publishesWhatIsCommittedAndNothingElse() throws Exception {
        Files.writeString(
                desk.folder.resolve(Desk.INCIDENT),
                Files.readString(desk.folder.resolve(Desk.INCIDENT)).replace("Teachers cannot", "NOBODY CAN"));
        Files.writeString(desk.folder.resolve("incidents/new.md"), "not even an incident");

        desk.publish();

        assertThat(desk.publisher().uncommitted()).containsExactly(Desk.INCIDENT, "incidents/new.md");
        assertThat(show("gh-pages:index.html")).contains("Teachers cannot open").doesNotContain("NOBODY");
    }

    @Test
    void neverLetsAnOlderCommitFollowANewerOneUnlessTold() throws Exception {
        Desk late = Desk.cloneOf(origin, folder.resolve("late"));
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        desk.publish();
        Program.git(desk.folder, "push", "-q");
        Program.git(late.folder, "fetch", "-q");

        assertThatThrownBy(late::publish)
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("which is newer than " + late.head());
        late.isForced = true;
        assertThat(late.publish().version().number()).isEqualTo(2);
        assertThat(git("rev-list", "--count", "gh-pages")).isEqualTo("2");
    }

    @Test
    void refusesWhenNobodyCanTellWhichCommitIsNewer() throws Exception {
        Desk late = Desk.cloneOf(origin, folder.resolve("late"));
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        desk.publish();

        assertThatThrownBy(late::publish)
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("which is not in this clone");
    }

    @Test
    void refusesACommitThatLacksWhatIsPublished() throws Exception {
        Desk other = Desk.cloneOf(origin, folder.resolve("other"));
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        Program.git(desk.folder, "push", "-q");
        desk.publish();
        other.change(Desk.INCIDENT, "Teachers cannot open", "No teacher can open");
        Program.git(other.folder, "fetch", "-q");

        assertThatThrownBy(other::publish)
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("does not have what that has");
    }

    @Test
    void replacesTheBranchOfSomebodyElseOnlyWhenTold() throws Exception {
        Program.git(desk.folder, "checkout", "-q", "--orphan", "gh-pages");
        Program.git(desk.folder, "rm", "-rfq", "--cached", ".");
        Files.writeString(desk.folder.resolve("old.html"), "an old site");
        Program.git(desk.folder, "add", "old.html");
        Program.git(desk.folder, "commit", "-q", "-m", "An old site");
        Program.git(desk.folder, "push", "-q", "origin", "gh-pages");
        Program.git(desk.folder, "checkout", "-qf", "main");

        assertThatThrownBy(desk::publish)
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("has a file that Candor did not publish, old.html");
        desk.isForced = true;
        assertThat(desk.publish().version().number()).isEqualTo(1);
        assertThat(show("gh-pages^:old.html")).isEqualTo("an old site");
    }

    @Test
    void neverReplacesTheContentItself() throws Exception {
        desk.isForced = true;
        PublishOrder order = new PublishOrder(
                new Target("origin", "main"),
                Files.createDirectory(folder.resolve("work")),
                Desk.NOW,
                null,
                true,
                false,
                Set.of(),
                SiteLimits.GITHUB_PAGES,
                PublishOrder.Occasion.CHANGE);

        assertThatThrownBy(() -> SitePublisher.of(desk.folder, order, Desk.PLUGIN, new Progress())
                        .publish(null, Desk.NOW))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("holds the content itself");
    }

    @Test
    void neverTakesTheNameOfTheContentsBranch() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty.git"));
        Program.git(empty, "init", "-q", "--bare");
        Program.git(desk.folder, "remote", "set-url", "origin", empty.toString());
        desk.branch = "main";
        desk.isForced = true;

        assertThatThrownBy(desk::publish)
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("holds the content itself");
        assertThat(Program.git(empty, "branch")).isEmpty();
    }

    @Test
    void saysThatAnotherBranchHasTakenTheTags() throws Exception {
        desk.publish();
        desk.branch = "preview";

        assertThatThrownBy(() -> desk.publish(Desk.NOW.plusSeconds(60)))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("The tag site/1 is there already, but the branch preview has no such version");
        assertThat(git("branch", "--list", "preview")).isEmpty();
    }

    @Test
    void publishesTwoSitesOfOneRepository() throws Exception {
        desk.publish();
        desk.branch = "preview";
        desk.tags = "preview/";

        assertThat(desk.publish(Desk.NOW.plusSeconds(60)).version().number()).isEqualTo(1);
        assertThat(git("tag")).isEqualTo("preview/1\nsite/1");
    }

    @ParameterizedTest
    @CsvSource({"refs/heads/gh-pages/x, The branch gh-pages/x is there", "refs/tags/site, A tag site is there"})
    void saysWhatIsInTheWayAndWhatHelps(String name, String answer) throws Exception {
        git("update-ref", name, git("rev-parse", "main"));

        assertThatThrownBy(desk::publish).isInstanceOf(RefusalException.class).hasMessageContaining(answer);
        desk.branch = "status-site";
        desk.tags = "status/";
        assertThat(desk.publish().version().number()).isEqualTo(1);
    }

    @Test
    void saysThatABranchIsInTheWayOfOneBelowIt() throws Exception {
        desk.branch = "main/site";

        assertThatThrownBy(desk::publish).hasMessageContaining("The branch main is there");
    }

    @Test
    void knowsABranchWhoseNameOnlyEndsLikeOurs() throws Exception {
        git("update-ref", "refs/aaa/refs/heads/gh-pages", git("rev-parse", "main"));

        assertThat(desk.publish().version().number()).isEqualTo(1);
        assertThat(git("rev-list", "--count", "gh-pages")).isEqualTo("1");
    }

    @Test
    void leavesWhatIsNewerWhereOnlyTheClockHasMoved() throws Exception {
        Desk late = Desk.cloneOf(origin, folder.resolve("late"));
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        desk.publish();
        late.occasion = PublishOrder.Occasion.CLOCK;

        Publication left = late.publish(Desk.NOW.plusSeconds(3600));

        assertThat(left.outcome()).isEqualTo(Outcome.LEFT);
        assertThat(left.warnings()).singleElement().asString().contains("which is not in this clone");
        assertThat(git("tag")).isEqualTo("site/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fd::17", "ext::sh -c true", "ftp://host/x", "http://u:SEC/RET@host/x", "u:SECRET@host:x"})
    void refusesAWayThatGitShouldNotGo(String address) throws Exception {
        Program.git(desk.folder, "remote", "set-url", "origin", address);

        assertThatThrownBy(() -> new Target("origin", "gh-pages").address(desk.folder))
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("The address of the remote \"origin\" cannot be used. ")
                .message()
                .doesNotContain("SEC", "RET");
        assertThatThrownBy(() -> desk.publisher().share())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("cannot be used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "-x", "refs/heads/gh-pages", "a..b", ""})
    void refusesWhatIsNoNameOfABranch(String name) {
        assertThatThrownBy(() -> new Target("origin", name).address(desk.folder))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("\"" + name + "\" is not the name of a branch.");
    }

    @Test
    void publishesWhateverTheUsersSettingsOfGitAre() throws Exception {
        Map<String, String> settings = Map.of(
                "color.ui", "always",
                "grep.fullName", "true",
                "grep.patternType", "fixed",
                "log.showSignature", "true",
                "diff.renames", "false",
                "status.showUntrackedFiles", "no",
                "commit.gpgSign", "true",
                "tag.gpgSign", "true",
                "push.followTags", "true");
        for (Map.Entry<String, String> one : settings.entrySet()) {
            Program.git(desk.folder, "config", one.getKey(), one.getValue());
        }
        Files.writeString(desk.folder.resolve("incidents/new.md"), "---");

        assertThat(desk.publish().version().number()).isEqualTo(1);
        assertThat(desk.publisher().verify(1).differences()).isEmpty();
        assertThat(desk.publisher().uncommitted()).containsExactly("incidents/new.md");
    }

    @Test
    void publishesAFolderOfARepositoryWhateverItIsCalled() throws Exception {
        Path content = desk.folder.resolve("größe und mehr/stätus");
        Files.createDirectories(content);
        for (String name : List.of("status.yml", "incidents", "maintenance", "pages", "notices", "assets")) {
            if (Files.exists(desk.folder.resolve(name))) {
                Files.move(desk.folder.resolve(name), content.resolve(name));
            }
        }
        desk.commit();
        Files.writeString(content.resolve("incidents/ü b.md"), "---");
        Desk below = desk.in(content);

        assertThat(below.publish().version().number()).isEqualTo(1);
        assertThat(below.publisher().uncommitted()).containsExactly("incidents/ü b.md");
        assertThat(below.publisher().verify(1).differences()).isEmpty();
    }

    @Test
    void saysWhichRepositoryCannotBeServed() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Target target = new Target("origin", "gh-pages");
        assertThatThrownBy(() -> target.address(other)).hasMessageContaining("is in no git repository");

        Program.git(other, "init", "-q", "--object-format=sha256");
        assertThatThrownBy(() -> target.address(other)).hasMessageContaining("is in git's format sha256");
    }

    @Test
    void saysWhatIsNotCommittedYet() throws Exception {
        Program.git(desk.folder, "rm", "-q", "--cached", "status.yml");
        Program.git(desk.folder, "commit", "-q", "-m", "Leave it out");
        assertThatThrownBy(desk::publish).hasMessageContaining("The file status.yml is not in commit ");

        Program.git(desk.folder, "checkout", "-q", "--orphan", "fresh");
        assertThatThrownBy(desk::publish).hasMessageContaining("Nothing is committed yet");
    }

    @Test
    void saysWhatTheServerSaidWhenItRefuses() throws Exception {
        Path hook = origin.resolve("hooks/pre-receive");
        Files.writeString(hook, "#!/bin/sh\necho 'No releases on a Friday.' >&2\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();

        assertThatThrownBy(desk::publish)
                .isInstanceOf(GitException.class)
                .hasMessageContaining("No releases on a Friday.")
                .hasMessageContaining("The branch gh-pages of origin is as it was.");
        assertThat(git("branch", "--list", "gh-pages")).isEmpty();
        assertThat(git("tag")).isEmpty();
    }

    @Test
    void warnsBeforeTheSiteIsTooBig() throws Exception {
        desk.limits = new SiteLimits(100_000, 20_000);

        assertThat(desk.publish().warnings())
                .anyMatch(line -> line.matches("The site is .* MB, and GitHub Pages takes at most 0\\.1 MB\\."))
                .anyMatch(line -> line.matches(".* is .* MB, and GitHub takes files of at most 0\\.0 MB\\."));
    }

    @Test
    void namesNobodyInTheBranch() throws Exception {
        desk.publish();

        assertThat(git("log", "--format=%an %ae %cn %ce", "gh-pages"))
                .isEqualTo("Candor candor@candor.invalid Candor candor@candor.invalid");
    }

    @Test
    void leavesNoTraceOfADraft() throws Exception {
        desk.write("incidents/2025-02-14-secret.md", draft());
        desk.publish();
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        desk.publish();

        assertThat(git("log", "-p", "--all", "--not", "main")).doesNotContain("hush", "2025-02-14-secret");
    }

    private static String draft() {
        return """
                ---
                title: hush hush
                started: 2025-02-13 08:00
                components: {login: major_outage}
                draft: true
                ---
                Nothing to see.
                """;
    }

    private void commitToBranch(String file, String text) throws Exception {
        Path other = folder.resolve("other");
        Program.git(folder, "clone", "-q", "-b", "gh-pages", origin.toString(), other.toString());
        Files.writeString(other.resolve(file), text);
        Program.git(other, "add", "-A");
        Program.git(other, "commit", "-q", "-m", "Create " + file);
        Program.git(other, "push", "-q");
    }

    private String git(String... arguments) throws Exception {
        return Program.git(origin, arguments);
    }

    private String show(String file) throws Exception {
        return git("show", file);
    }
}
