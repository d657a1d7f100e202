package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.git.GitException;
import io.github.candor.git.Login;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.Publication.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServersIT {
    @TempDir
    Path folder;

    private Path origin;
    private Desk desk;

    @BeforeEach
    void setUp() throws Exception {
        origin = folder.resolve("origin.git");
        desk = Desk.of(origin, folder.resolve("content"));
        Program.git(origin, "config", "http.receivepack", "true");
    }

    @Test
    void publishesToARepositoryByItsPath() throws Exception {
        desk.remote = origin.toString();

        publishesFirstNothingAndNext();
    }

    @Test
    void publishesToAGitDaemon() throws Exception {
        try (GitDaemon daemon = GitDaemon.of(folder)) {
            desk.remote = daemon.address("origin.git");

            publishesFirstNothingAndNext();
        }
    }

    @Test
    void publishesOverHttpWithAPassword() throws Exception {
        try (GitOverHttp http = new GitOverHttp(folder)) {
            desk.remote = http.address("origin.git");
            desk.login = Login.of(desk.remote, GitOverHttp.USER, GitOverHttp.PASSWORD);

            publishesFirstNothingAndNext();
        }
    }

    @Test
    void asksGitsOwnCredentialHelper() throws Exception {
        try (GitOverHttp http = new GitOverHttp(folder)) {
            desk.remote = http.address("origin.git");
            Program.git(
                    desk.folder,
                    "config",
                    "credential.helper",
                    "!f() { echo username=" + GitOverHttp.USER + "; echo password=" + GitOverHttp.PASSWORD + "; }; f");

            assertThat(desk.publish().version().number()).isEqualTo(1);
        }
    }

    @Test
    void saysOfARefusedLoginThatTheCommitIsNotLost() throws Exception {
        try (GitOverHttp http = new GitOverHttp(folder)) {
            Program.git(desk.folder, "remote", "set-url", "origin", http.address("origin.git"));

            assertThatThrownBy(() -> desk.publisher().share())
                    .isInstanceOf(RefusalException.class)
                    .hasMessageContaining(
                            "It is here, and not lost: once there is a login, run \"git push origin HEAD:main\"")
                    .hasMessageContaining("The server took no login.")
                    .hasMessageNotContaining("somebody else");
        }
    }

    @Test
    void printsNoPasswordWhenTheServerRefusesIt() throws Exception {
        try (GitOverHttp http = new GitOverHttp(folder)) {
            desk.remote = http.address("origin.git").replace("http://", "http://me:in-the-address-987@");
            desk.login = Login.of(http.address("origin.git"), "me", "wrong-secret-567");

            assertThatThrownBy(desk::publish)
                    .isInstanceOf(GitException.class)
                    .hasMessageContaining("Authentication failed")
                    .message()
                    .doesNotContain("wrong-secret-567", "in-the-address-987");
        }
    }

    @Test
    void saysThatAServerIsNotThere() throws Exception {
        desk.remote = "git://127.0.0.1:" + GitDaemon.freePort() + "/origin.git";

        assertThatThrownBy(desk::publish)
                .isInstanceOf(GitException.class)
                .hasMessageContaining("cannot be read. Git says: ");
    }

    @Test
    void knowsThatItPublishedWhenTheAnswerIsLost() throws Exception {
        try (GitOverHttp http = new GitOverHttp(folder)) {
            desk.remote = http.address("origin.git");
            desk.login = Login.of(desk.remote, GitOverHttp.USER, GitOverHttp.PASSWORD);
            http.loseNextAnswer();

            assertThat(desk.publish().outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(git("rev-list", "--count", "gh-pages")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 300, 600, 1_500, 5_000, 20_000, 40_000, 60_000})
    void leavesTheBranchWholeWhenTheLineBreaks(long bytes) throws Exception {
        try (GitDaemon daemon = GitDaemon.of(folder);
                CuttingProxy proxy = new CuttingProxy(daemon.port, bytes)) {
            desk.remote = "git://127.0.0.1:" + proxy.port() + "/origin.git";
            try {
                desk.publish();
            } catch (IOException e) {
                assertThat(e).hasMessageNotContaining("Exception");
            }
            assertThat(proxy.hasBroken()).isTrue();

            requireWhole();
            assertThat(desk.publish().version().number()).isEqualTo(1);
            requireWhole();
            assertThat(git("tag")).isEqualTo("site/1");
        }
    }

    @Test
    void putsTenPublishersAtOnceOneAfterTheOther() throws Exception {
        List<Desk> desks = desksWithCommitsOfTheirOwn(10);
        desks.forEach(one -> one.isForced = true);

        List<Publication> published = atOnce(
                desks.stream().map(one -> (Callable<Publication>) one::publish).toList());

        assertThat(published).allMatch(one -> one.outcome() == Outcome.PUBLISHED);
        assertThat(published).extracting(one -> one.version().number()).containsExactlyInAnyOrderElementsOf(oneTo(10));
        assertThat(git("rev-list", "--first-parent", "gh-pages").lines())
                .containsExactlyInAnyOrderElementsOf(
                        published.stream().map(Publication::commit).toList());
        assertThat(git("log", "--reverse", "--format=%s", "gh-pages").lines())
                .containsExactlyElementsOf(oneTo(10).stream()
                        .map(number -> "Publish version " + number)
                        .toList());
        assertThat(git("tag").lines())
                .containsExactlyInAnyOrderElementsOf(
                        oneTo(10).stream().map(number -> "site/" + number).toList());
        for (Publication one : published) {
            assertThat(git("show", one.commit() + ":incidents/2025-02-13-teacher-roles/index.html"))
                    .contains("Desk of ");
            assertThat(git("show", "gh-pages:versions.json"))
                    .contains(one.version().contentCommit());
        }
    }

    @Test
    void letsTheNewestOfTenCommitsWinWhenTheyArePublishedAtOnce() throws Exception {
        List<Desk> desks = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            desk.write("pages/page-" + number + ".md", "---\ntitle: Page " + number + "\n---\nText.\n");
            Program.git(desk.folder, "push", "-q");
        }
        for (int number = 1; number <= 10; number++) {
            Desk one = Desk.cloneOf(origin, folder.resolve("desk-" + number));
            Program.git(one.folder, "reset", "-q", "--hard", "HEAD~" + (10 - number));
            desks.add(one);
        }

        List<Object> ends = atOnce(desks.stream()
                .map(one -> (Callable<Object>) () -> {
                    try {
                        return one.publish();
                    } catch (RefusalException e) {
                        return String.valueOf(e.getMessage());
                    }
                })
                .toList());

        assertThat(ends.get(9)).isInstanceOf(Publication.class);
        assertThat(git("show", "gh-pages:versions/index.html")).contains(desk.head());
        assertThat(git("ls-tree", "--name-only", "gh-pages")).contains("page-10");
        assertThat(ends)
                .filteredOn(String.class::isInstance)
                .allMatch(end -> end.toString().contains("which is newer than"));
        requireWhole();
    }

    private List<Desk> desksWithCommitsOfTheirOwn(int count) throws Exception {
        List<Desk> desks = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Desk one = Desk.cloneOf(origin, folder.resolve("desk-" + number));
            desks.add(one.change(
                    Desk.INCIDENT, "Teachers cannot open", "Desk of " + number + " says teachers cannot open"));
        }
        return desks;
    }

    private void publishesFirstNothingAndNext() throws Exception {
        assertThat(desk.publish().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(desk.publish().outcome()).isEqualTo(Outcome.NOTHING_CHANGED);
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        assertThat(desk.publish().version().number()).isEqualTo(2);

        assertThat(git("tag")).isEqualTo("site/1\nsite/2");
        assertThat(git("rev-list", "--count", "gh-pages")).isEqualTo("2");
        requireWhole();
    }

    /** Every object is there; and a version has its tag, its number and its files, or is not there at all. */
    private void requireWhole() throws Exception {
        Program.git(origin, "fsck", "--full", "--strict", "--no-dangling");
        if (!git("branch", "--list", "gh-pages").isEmpty()) {
            String count = git("rev-list", "--count", "gh-pages");
            assertThat(git("rev-parse", "site/" + count + "^{commit}")).isEqualTo(git("rev-parse", "gh-pages"));
            assertThat(git("show", "gh-pages:versions.json")).contains("\"number\":" + count);
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private String git(String... arguments) throws Exception {
        return Program.git(origin, arguments);
    }
}
