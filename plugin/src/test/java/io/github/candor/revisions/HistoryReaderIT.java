package io.github.candor.revisions;

import static io.github.candor.revisions.Past.FILE;
import static io.github.candor.revisions.Past.incident;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.git.Git;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryReaderIT {
    private static final String T1 = "2025-02-13T10:00:00Z";
    private static final String T2 = "2025-02-13T11:00:00Z";
    private static final String T3 = "2025-02-13T12:00:00Z";
    private static final String T4 = "2025-02-13T13:00:00Z";

    /** Long enough for git to know a file again. */
    private static final String LONG = """
        Nobody could sign in, neither with a password nor with a token.
        We are sorry for the trouble, and will write more tomorrow.
        """;

    @TempDir
    Path temporary;

    private Past past;

    @BeforeEach
    void makesARepository() throws Exception {
        past = Past.in(temporary.resolve("content"));
    }

    @Test
    void saysWhenAnEntryWasCommitted() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);

        assertThat(past.lines()).containsExactly("POSTED " + T1);
        assertThat(past.incident().postedAt()).hasToString(T1);
    }

    @Test
    void saysWhenItsWordsChanged() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, incident("", "It failed.")).commit(T2);
        past.write(
                        "status.yml",
                        Files.readString(past.folder.resolve("status.yml")) + "support: mailto:a@example.org\n")
                .commit(T3);
        past.write(FILE, incident("", "It had failed.")).commit(T4);

        assertThat(past.lines()).containsExactly("POSTED " + T1, "EDITED " + T2, "EDITED " + T4);
    }

    @Test
    void holdsOtherLineEndsAndBlanksForNoEdit() throws Exception {
        String text = incident("", "It fails for all\nwho sign in.");
        past.write(FILE, text).commit(T1);
        past.write(FILE, text.replace("\n", "\r\n")).commit(T2);
        past.write(FILE, text.replace("all\nwho", "all who ")).commit(T3);

        assertThat(past.lines()).containsExactly("POSTED " + T1);
    }

    @Test
    void countsFromTheFirstRevisionThatWasPublic() throws Exception {
        past.write(FILE, incident("draft: true\n", "We blame the supplier.")).commit(T1);
        past.write(FILE, incident("draft: true\n", "We blame nobody.")).commit(T2);
        past.write(FILE, incident("", "It fails.")).commit(T3);
        past.write(FILE, incident("draft: false\n", "It failed.")).commit(T4);

        assertThat(past.lines()).containsExactly("POSTED " + T3, "EDITED " + T4);
        assertThat(past.incident().revisions().toString()).doesNotContain("blame");
    }

    @Test
    void tellsWhatWasTakenAwayAndPutBack() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, incident("draft: true\n", "Secret.")).commit(T2);
        past.write(FILE, incident("", "It failed.")).commit(T3);

        assertThat(past.lines()).containsExactly("POSTED " + T1, "WITHDRAWN " + T2, "RESTORED " + T3);
        assertThat(past.incident().revisions().toString()).doesNotContain("Secret");
    }

    @Test
    void knowsNothingOfWhatCameLater() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, incident("", "It failed.")).commit(T2);
        EntryHistory all = past.incident();

        assertThat(all.asOf(Instant.parse(T2))).isEqualTo(all);
        EntryHistory first = all.asOf(Instant.parse(T2).minusSeconds(1));
        assertThat(first.revisions()).containsExactly(all.revisions().get(0));
        assertThat(first.isCommitted()).isFalse();
        assertThat(all.asOf(Instant.parse(T1).minusSeconds(1))).isEqualTo(EntryHistory.UNCOMMITTED);
    }

    @Test
    void followsAFileThatWasDeletedAndWrittenAgain() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.delete(FILE).commit(T2);
        past.write(FILE, incident("", "It works again, and that is all there is to say."))
                .commit(T3);

        assertThat(past.lines()).containsExactly("POSTED " + T1, "WITHDRAWN " + T2, "RESTORED " + T3);
    }

    @Test
    void followsAFileThatGotAnotherName() throws Exception {
        past.write("incidents/old.md", incident("", LONG)).commit(T1);
        past.git("mv", "incidents/old.md", "incidents/new.md");
        past.commit(T2);
        past.write("incidents/new.md", incident("", LONG + "And another line.")).commit(T3);

        assertThat(past.lines()).containsExactly("POSTED " + T1, "EDITED " + T3);
    }

    @Test
    void followsAFileThatGotAnotherNameAndOtherWordsAtOnce() throws Exception {
        past.write("incidents/old.md", incident("", LONG)).commit(T1);
        past.delete("incidents/old.md")
                .write("incidents/new.md", incident("tags: [one]\n", LONG))
                .commit(T2);

        assertThat(past.lines()).containsExactly("POSTED " + T1, "EDITED " + T2);
    }

    @Test
    void followsAnIdIntoAnotherFolderHoweverMuchChanged() throws Exception {
        past.write("incidents/a.md", incident("", "Short.")).commit(T1);
        past.delete("incidents/a.md")
                .write("incidents/2025/a.md", incident("tags: [x]\n", LONG))
                .commit(T2);

        assertThat(past.lines()).containsExactly("POSTED " + T1, "EDITED " + T2);
    }

    @Test
    void followsAnAliasHoweverMuchChanged() throws Exception {
        past.write("incidents/old.md", incident("", "Short.")).commit(T1);
        past.delete("incidents/old.md").commit(T2);
        past.write("incidents/new.md", incident("aliases: [incidents/old/]\n", LONG))
                .commit(T3);

        assertThat(past.lines()).containsExactly("POSTED " + T1, "WITHDRAWN " + T2, "RESTORED " + T3);
    }

    @Test
    void doesNotTakeAnotherIncidentForTheSame() throws Exception {
        past.write("incidents/one.md", incident("", "Sign-in with Google fails."))
                .commit(T1);
        past.delete("incidents/one.md")
                .write("incidents/two.md", incident("", "The printers are out of paper.\nThat is all.\n"))
                .commit(T2);

        assertThat(past.lines()).containsExactly("POSTED " + T2);
    }

    @Test
    void followsAContentFolderThatWasMovedWithinItsRepository() throws Exception {
        past.write(FILE, incident("", LONG)).commit(T1);
        past.write(FILE, incident("", LONG + "More.")).commit(T2);
        Files.createDirectories(past.folder.resolve("site"));
        past.git("mv", "status.yml", "incidents", "site");
        past.commit(T3);
        Past moved = past.at(past.folder.resolve("site"));
        moved.write(FILE, incident("", LONG + "And more.")).commit(T4);

        assertThat(moved.lines()).containsExactly("POSTED " + T1, "EDITED " + T2, "EDITED " + T4);
    }

    @Test
    void readsAContentFolderBelowTheRepository() throws Exception {
        Past below = past.at(past.folder.resolve("a folder/ä"));
        below.write("status.yml", Files.readString(past.folder.resolve("status.yml")));
        below.write("incidents/a.md", incident("", "It fails.")).commit(T1);
        below.write("incidents/a.md", incident("", "It failed.")).commit(T2);

        assertThat(below.lines()).containsExactly("POSTED " + T1, "EDITED " + T2);
        assertThat(below.incident().isCommitted()).isTrue();
    }

    @Test
    void showsOfABranchOnlyWhatWasMerged() throws Exception {
        past.git("checkout", "-q", "-b", "wording");
        past.write(FILE, incident("", "A first try.")).commit(T1);
        past.write(FILE, incident("", "It fails.")).commit(T2);
        past.git("checkout", "-q", "main");
        past.write("notices/n.md", "---\ntitle: News\npublished: 2025-02-13 12:00\n---\nText.\n")
                .commit(T3);
        past.merge("wording", "Merge pull request #1 from org/wording", T4);

        assertThat(past.lines()).containsExactly("POSTED " + T4);
    }

    @Test
    void knowsTheMainLineThatWasPulledIntoACopy() throws Exception {
        past.git("branch", "theirs");
        past.write("incidents/mine.md", incident("draft: true\n", "Mine.")).commit(T1);
        past.git("checkout", "-q", "theirs");
        past.write(FILE, incident("", "It fails.")).commit(T2);
        past.write(FILE, incident("", "It failed.")).commit(T3);
        past.git("checkout", "-q", "main");
        past.merge("theirs", "Merge branch 'main' of git.example.org:org/status", T4);

        assertThat(past.lines()).containsExactly("POSTED " + T2, "EDITED " + T3);
    }

    @Test
    void leavesOutWhatCouldNotBeRead() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, new byte[] {0, (byte) 0xff, (byte) 0xfe, 1, 2, 3}).commit(T2);
        past.write(FILE, "---\ntitle: [never closed\n---\nBroken.\n").commit(T3);
        past.write(FILE, incident("", "It failed.")).commit(T4);

        assertThat(past.lines()).containsExactly("POSTED " + T1, "EDITED " + T4);
    }

    @Test
    void leavesOutWhatIsFarTooLarge() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, incident("", "word ".repeat(300_000))).commit(T2);
        past.write(FILE, incident("", "It failed.")).commit(T3);

        assertThat(past.lines()).containsExactly("POSTED " + T1, "EDITED " + T3);
    }

    @Test
    void keepsRemarksOfAuthorsToThemselves() throws Exception {
        past.write(FILE, incident("# ask Bob\ninternal_note: Bob did it\n", "It fails.\n\n[//]: # (Bob again)\n"))
                .commit(T1);
        past.write(FILE, incident("", "It failed.")).commit(T2);

        assertThat(past.lines()).containsExactly("POSTED " + T1, "EDITED " + T2);
        assertThat(past.incident().revisions().toString())
                .contains("It fails.")
                .contains("started=2025-02-13 09:30")
                .doesNotContain("Bob");
    }

    @Test
    void saysWhatIsNotCommitted() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, incident("", "It failed."));

        assertThat(past.incident().isCommitted()).isFalse();
        assertThat(past.lines()).containsExactly("POSTED " + T1);

        past.commit(T2).write("incidents/new.md", incident("", "New."));
        assertThat(past.history().uncommitted()).isEqualTo(1);
        assertThat(past.history().byFile().getOrDefault("incidents/new.md", EntryHistory.UNCOMMITTED))
                .isEqualTo(EntryHistory.UNCOMMITTED);
    }

    @Test
    void doesNotGuessWhatACutHistoryHides() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, incident("", "It failed.")).commit(T2);
        past.write("incidents/late.md", incident("", LONG)).commit(T3);
        Past clone = past.at(temporary.resolve("clone"));
        past.git("clone", "-q", "--depth", "2", past.folder.toUri().toString(), clone.folder.toString());

        History history = clone.history();

        assertThat(history.extent()).isEqualTo(History.Extent.PART);
        assertThat(history.byFile().getOrDefault(FILE, EntryHistory.UNCOMMITTED).postedAt())
                .isNull();
        assertThat(history.byFile().getOrDefault(FILE, EntryHistory.UNCOMMITTED).isBeginningKnown())
                .isFalse();
        assertThat(history.byFile()
                        .getOrDefault("incidents/late.md", EntryHistory.UNCOMMITTED)
                        .postedAt())
                .hasToString(T3);
    }

    @Test
    void knowsNothingOfAFolderInNoRepository() throws Exception {
        Path exported = temporary.resolve("export");
        Files.createDirectories(exported);
        Files.copy(past.folder.resolve("status.yml"), exported.resolve("status.yml"));

        History history = HistorySource.ofFolder(exported).of(past.content());

        assertThat(history.extent()).isEqualTo(History.Extent.NO_REPOSITORY);
        assertThat(history.byFile()).isEmpty();
    }

    @Test
    void saysWhereGitCannotBeAsked() throws Exception {
        History history = HistorySource.ofFolder(temporary.resolve("nowhere")).of(past.content());

        assertThat(history.extent()).isEqualTo(History.Extent.NO_GIT);
        assertThat(history.remark()).contains("The program git could not be started");
    }

    @Test
    void followsManyFilesThatMoveAndChangeAtOnce() throws Exception {
        int many = 1_000;
        // So many may not be open at once.
        String retracted = "retracted: A false alarm.\n";
        for (int i = 0; i < many; i++) {
            past.write("incidents/i" + i + ".md", incident(retracted, "Short " + i + "."));
        }
        past.commit(T1);
        past.git("rm", "-q", "-r", "incidents");
        for (int i = 0; i < many; i++) {
            past.write(
                    "incidents/2025/i" + i + ".md", incident(retracted + "tags: [all]\n", LONG + "Number " + i + "."));
        }
        past.commit(T2);

        assertThat(past.history().byFile().values())
                .hasSize(many)
                .allMatch(one -> one.revisions().size() == 2)
                .allMatch(EntryHistory::isCommitted);
    }

    @Test
    void knowsNothingOfARepositoryWithoutACommit() throws Exception {
        Past empty = past.at(Files.createDirectories(temporary.resolve("empty")));
        empty.git("init", "-q");
        empty.write("status.yml", Files.readString(past.folder.resolve("status.yml")));

        assertThat(empty.history().extent()).isEqualTo(History.Extent.NO_REPOSITORY);
    }

    @Test
    void dependsOnTheCommitAlone() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, incident("", "It failed.")).commit(T2);
        History before = past.history();
        past.git("config", "diff.renames", "false");
        past.git("config", "diff.relative", "true");
        past.git("config", "log.showSignature", "true");
        past.git("config", "i18n.logOutputEncoding", "ISO-8859-1");
        past.git("config", "core.quotePath", "true");
        past.git("replace", "HEAD", "HEAD~2");
        past.git("tag", "some");

        assertThat(past.history()).isEqualTo(before);
    }

    @Test
    void showsNamesOnlyWhereTheSiteAllowsIt() throws Exception {
        past.by("Ada").write(FILE, incident("", "It fails.")).commit(T1);
        past.git("checkout", "-q", "-b", "wording");
        past.by("Zoë").write(FILE, incident("", "It failed.")).commit(T2);
        past.by("Bo").write(FILE, incident("", "It has failed.")).commit(T3);
        past.git("checkout", "-q", "main");
        past.by("Merger").merge("wording", "Merge pull request #1 from org/wording", T4);

        assertThat(past.lines()).containsExactly("POSTED " + T1, "EDITED " + T4);

        past.write("status.yml", Files.readString(past.folder.resolve("status.yml")) + "revisions: {authors: true}\n");
        assertThat(past.lines()).containsExactly("POSTED " + T1 + " Ada", "EDITED " + T4 + " Bo, Zoë");
    }

    @Test
    void keepsNoWordsWhereOnlyDatesAreShown() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, incident("", "It failed.")).commit(T2);
        past.write("status.yml", Files.readString(past.folder.resolve("status.yml")) + "revisions: {show: dates}\n");

        assertThat(past.lines()).containsExactly("POSTED " + T1, "EDITED " + T2);
        assertThat(past.incident().revisions()).allMatch(one -> one.text() == null);
    }

    @Test
    void asksNobodyWhereNothingIsShown() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write("status.yml", Files.readString(past.folder.resolve("status.yml")) + "revisions: {show: off}\n");

        assertThat(past.history()).isEqualTo(History.NOT_WANTED);
    }

    @Test
    void survivesTimesThatMakeNoSense() throws Exception {
        past.write(FILE, incident("", "It fails.")).git("add", "-A");
        String tree = past.git("write-tree");
        String commit = "tree " + tree + "\nauthor A <a@example.org> 99999999999999 +0000\n"
                + "committer B <b@example.org> 99999999999999 +0000\n\nStrange\n";
        String id = past.git(
                commit.getBytes(StandardCharsets.UTF_8), "hash-object", "-t", "commit", "-w", "--stdin", "--literally");
        past.git("reset", "-q", "--soft", id);

        assertThat(past.lines()).hasSize(1);
    }

    @Test
    void remembersWhatItFoundForTheSameCommit() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, incident("", "It failed.")).commit(T2);
        HistorySource source = HistorySource.remembering(past.folder, any -> PublicCommits.EVERY);
        History first = source.of(past.content());

        assertThat(source.of(past.content())).isEqualTo(first).isEqualTo(past.history());

        past.write(FILE, incident("", "It has failed.")).commit(T3);
        assertThat(source.of(past.content())
                        .byFile()
                        .getOrDefault(FILE, EntryHistory.UNCOMMITTED)
                        .revisions())
                .hasSize(3);
    }

    @Test
    void givesTheSameForTheNewestCommitByName() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        History at = past.history();
        String commit = past.git("rev-parse", "HEAD");
        past.write("incidents/later.md", incident("", LONG)).commit(T2);

        History again = HistorySource.ofCommit(Git.in(past.folder), commit, PublicCommits.EVERY)
                .of(past.content());

        assertThat(again.byFile().getOrDefault(FILE, EntryHistory.UNCOMMITTED))
                .isEqualTo(at.byFile().getOrDefault(FILE, EntryHistory.UNCOMMITTED));
        assertThat(again.byFile().getOrDefault("incidents/later.md", EntryHistory.UNCOMMITTED))
                .isEqualTo(EntryHistory.UNCOMMITTED);
        assertThat(List.of(at.extent(), again.extent())).containsOnly(History.Extent.WHOLE);
    }
}
