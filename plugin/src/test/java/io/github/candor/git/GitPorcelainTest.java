package io.github.candor.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.candor.publish.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each class that asks git something reads the answer as it is, however files and branches are called. */
class GitPorcelainTest {
    @TempDir
    Path root;

    private Path folder = Path.of("");
    private Git git = Git.in(Path.of(""));

    @BeforeEach
    void makeARepository() throws Exception {
        Program.git(root, "init", "--quiet", "--initial-branch=main");
        folder = Files.createDirectories(root.resolve("a\nb \u00fc"));
        git = Git.in(folder);
    }

    @Test
    void knowsWhereAFolderLies() throws Exception {
        assertThat(Whereabouts.of(git)).isEqualTo(new Whereabouts("a\nb \u00fc/", "sha1", false));
        assertThat(Whereabouts.of(Git.in(root)).folder()).isEmpty();
    }

    @Test
    void saysInGitsOwnWordsThatThereIsNoRepository(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> Whereabouts.of(Git.in(elsewhere)))
                .isInstanceOfSatisfying(
                        GitException.class, e -> assertThat(e.said()).startsWith("fatal: not a git repository"));
    }

    @Test
    void namesTheBranchEvenWhereATagIsCalledTheSame() throws Exception {
        commit("x.md", "one");
        Program.git(root, "tag", "main");
        Program.git(root, "config", "branch.main.remote", "upstream");
        Program.git(root, "config", "branch.main.merge", "refs/heads/content");

        String branch = WorkingTree.of(git).branch();
        assertThat(branch).isEqualTo("main");
        assertThat(Remotes.of(git).upstream(branch)).isEqualTo(new Remotes.Upstream("upstream", "refs/heads/content"));

        Program.git(root, "checkout", "--quiet", "--detach");
        assertThat(WorkingTree.of(git).branch()).isEmpty();
    }

    @Test
    void findsWhatIsNotCommitted() throws Exception {
        commit("x.md", "one");
        commit("gone.md", "gone");
        Files.writeString(folder.resolve("x.md"), "two");
        Files.delete(folder.resolve("gone.md"));
        Files.writeString(folder.resolve("new\n1.md"), "new");
        Files.writeString(folder.resolve("other.md"), "not looked at");

        assertThat(WorkingTree.of(git).uncommitted("a\nb \u00fc/", List.of("x.md", "gone.md", "new\n1.md")))
                .containsExactlyInAnyOrder("x.md", "gone.md", "new\n1.md");
        assertThat(WorkingTree.of(git).isTracked("gone.md")).isTrue();
        assertThat(WorkingTree.of(git).isTracked("other.md")).isFalse();
    }

    @Test
    void tellsOneCommitFromAnother() throws Exception {
        String first = commit("x.md", "one");
        String second = commit("x.md", "two");
        Commits commits = Commits.of(git);

        assertThat(commits.find("HEAD")).isEqualTo(second);
        assertThat(commits.find("nothing")).isNull();
        assertThat(commits.find("--all")).isNull();
        assertThat(commits.parent(second)).isEqualTo(first);
        assertThat(commits.parent(first)).isNull();
        assertThat(commits.isAncestor(first, second)).isTrue();
        assertThat(commits.isAncestor(second, first)).isFalse();
        assertThatThrownBy(() -> commits.isAncestor("0".repeat(40), first)).isInstanceOf(GitException.class);
        assertThat(commits.withLine("Write x.md", second)).containsExactly(second, first);
        assertThat(commits.withLine("Write x", second)).isEmpty();
        assertThat(commits.lastWithLine("Write x.md", second)).isEqualTo(second);
        assertThat(commits.hasWhole(second)).isTrue();
        assertThat(commits.upTo(second))
                .extracting(Commit::id, Commit::subject, Commit::parents, Commit::author)
                .containsExactly(
                        tuple(second, "Write x.md", List.of(first), "Somebody"),
                        tuple(first, "Write x.md", List.of(), "Somebody"));
    }

    @Test
    void seesWhatChangedAndWhereFilesWent() throws Exception {
        String first = commit("x\n1.md", "a\nb\nc\nd\n");
        Files.move(folder.resolve("x\n1.md"), folder.resolve("y.md"));
        String second = commit("z.md", "other\n");

        Map<String, List<FileChange>> changes = TreeDiff.of(git)
                .between(List.of(new TreeDiff.Pair(second, first), new TreeDiff.Pair(first, null)), List.of("."));

        assertThat(changes.keySet()).containsExactly(second, first);
        assertThat(changes.get(second))
                .containsExactly(
                        new FileChange(at("y.md"), at("x\n1.md"), id("a\nb\nc\nd\n"), false),
                        new FileChange(at("z.md"), null, id("other\n"), true));
        assertThat(changes.get(first)).containsExactly(new FileChange(at("x\n1.md"), null, id("a\nb\nc\nd\n"), true));
        assertThat(TreeDiff.of(git).renames(first, second)).isEqualTo(Map.of("x\n1.md", "y.md"));
    }

    @Test
    void leavesOutCommitsThatChangedNothing() throws Exception {
        String first = commit("x.md", "one");
        Program.git(root, "commit", "--quiet", "--allow-empty", "-m", "Nothing");
        String second = Program.git(root, "rev-parse", "HEAD");

        assertThat(TreeDiff.of(git).between(List.of(new TreeDiff.Pair(second, first)), List.of(".")))
                .isEmpty();
        assertThat(TreeDiff.of(git).between(List.of(), List.of("."))).isEmpty();
    }

    @Test
    void readsFilesAndSaysWhichAreNotHere() throws Exception {
        String commit = commit("x.md", "one: \u00fc\n");
        String here = id("one: \u00fc\n");
        String nowhere = "0123456789".repeat(4);
        BlobReader reader = BlobReader.of(git);

        assertThat(reader.sizes(List.of(here, nowhere))).isEqualTo(Map.of(here, 8L));
        assertThat(new String(
                        Objects.requireNonNull(reader.bytes(List.of(here, here)).get(here)), StandardCharsets.UTF_8))
                .isEqualTo("one: \u00fc\n");
        assertThatThrownBy(() -> reader.bytes(List.of(nowhere))).hasMessageContaining("it has no file " + nowhere);
        assertThat(reader.text(commit, at("x.md"))).isEqualTo("one: \u00fc\n");
        assertThat(reader.text(commit, "x.md")).isNull();
        assertThat(reader.isThere(commit, at("x.md"))).isTrue();
        assertThat(Commits.of(git).filesWith("ne: ", commit, ".")).containsExactly("x.md");
    }

    @Test
    void listsBranchesAndRemotes(@TempDir Path elsewhere) throws Exception {
        String commit = commit("x.md", "one");
        Program.git(elsewhere, "init", "--quiet", "--bare");
        Program.git(root, "remote", "add", "there", elsewhere.toString());
        Program.git(root, "tag", "-a", "site/1", "-m", "One");
        Program.git(root, "push", "--quiet", "there", "main", "site/1");
        String tag = Program.git(root, "rev-parse", "site/1");

        assertThat(Refs.of(git).branches())
                .containsExactly(new Ref("refs/heads/main", commit), new Ref("refs/remotes/there/main", commit));
        assertThat(Refs.of(git).isInRemote("HEAD")).isTrue();
        assertThat(Remotes.of(git).names()).containsExactly("there");
        assertThat(Remotes.of(git).pushAddress("there")).isEqualTo(elsewhere.toString());
        assertThat(Remotes.of(git).pushAddress("nobody")).isNull();
        assertThat(new Remote(git, "there").refs(List.of("refs/heads/main", "refs/tags/*")))
                .containsExactly(
                        new Ref("refs/heads/main", commit),
                        new Ref("refs/tags/site/1", tag),
                        new Ref("refs/tags/site/1", commit));
    }

    @Test
    void knowsWhatABranchAndATagCanBeCalled() throws Exception {
        Refs refs = Refs.of(git);
        assertThat(refs.isBranchName("gh-pages")).isTrue();
        assertThat(refs.isBranchName("refs/heads/x")).isFalse();
        assertThat(refs.isBranchName("a b")).isFalse();
        assertThat(refs.isTagName("site/1")).isTrue();
        assertThat(refs.isTagName("si te/1")).isFalse();
    }

    @Test
    void saysHowAPushEnded() {
        Remote.Pushed pushed = new Remote.Pushed(false, "! [rejected] x -> site/1 (already exists)\n");
        assertThat(pushed.hasTag("site/1")).isTrue();
        assertThat(pushed.hasTag("site/2")).isFalse();
        assertThat(pushed.isBusy()).isFalse();
        assertThat(new Remote.Pushed(false, "error: cannot lock ref 'x'").isBusy())
                .isTrue();
    }

    private String at(String file) {
        return "a\nb \u00fc/" + file;
    }

    private static String id(String text) {
        return BlobId.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private String commit(String file, String text) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(file), text);
        Program.git(root, "add", "--all");
        Program.git(root, "commit", "--quiet", "-m", "Write " + file.replace('\n', ' '));
        return Program.git(root, "rev-parse", "HEAD");
    }
}
