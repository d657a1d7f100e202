package io.github.candor.revisions;

import static io.github.candor.revisions.Past.FILE;
import static io.github.candor.revisions.Past.incident;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.git.Git;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that no published site had are nobody's business. */
class PublicCommitsTest {
    private static final String T1 = "2025-02-13T10:00:00Z";
    private static final String T2 = "2025-02-13T11:00:00Z";
    private static final String T3 = "2025-02-13T12:00:00Z";
    private static final String T4 = "2025-02-13T13:00:00Z";

    @TempDir
    Path temporary;

    private Past past;

    @BeforeEach
    void makesARepository() throws Exception {
        past = Past.in(temporary.resolve("content"));
    }

    @Test
    void keepsWhatWasChangedBeforeTheFirstVersionToItsAuthors() throws Exception {
        past.write(FILE, incident("", "We blame the supplier.")).commit(T1);
        past.write(FILE, incident("", "It fails.")).commit(T2);

        History history = at(PublicCommits.of(List.of()));

        assertThat(lines(history)).containsExactly("POSTED " + T2);
        assertThat(history.toString()).doesNotContain("supplier");
        assertThat(history.isByVersions()).isTrue();
    }

    @Test
    void keepsWhatStoodOnlyBetweenTwoVersionsToItsAuthors() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        String published = past.git("rev-parse", "HEAD");
        past.write(FILE, incident("", "We blame the supplier.")).commit(T2);
        past.write(FILE, incident("", "It failed.")).commit(T3);

        History history = at(PublicCommits.of(List.of(published)));

        assertThat(lines(history)).containsExactly("POSTED " + T1, "EDITED " + T3);
        assertThat(history.toString()).doesNotContain("supplier");
    }

    @Test
    void tellsNothingOfWhatCameAndWentBetweenTwoVersions() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        String published = past.git("rev-parse", "HEAD");
        past.write(FILE, incident("draft: true\n", "It fails.")).commit(T2);
        past.write(FILE, incident("", "It fails.")).commit(T3);

        assertThat(lines(at(PublicCommits.of(List.of(published))))).containsExactly("POSTED " + T1);
    }

    @Test
    void followsAnEntryThatWasRenamedBetweenTwoVersions() throws Exception {
        String text = "Nobody could sign in, neither with a password nor with a token.";
        past.write("incidents/old.md", incident("", text)).commit(T1);
        String first = past.git("rev-parse", "HEAD");
        past.git("mv", "incidents/old.md", "incidents/new.md");
        past.commit(T2);
        past.write("incidents/new.md", incident("", text + " We are sorry.")).commit(T3);
        String second = past.git("rev-parse", "HEAD");
        past.write("incidents/new.md", incident("", text + " We are very sorry."))
                .commit(T4);

        assertThat(lines(at(PublicCommits.of(List.of(first, second)))))
                .containsExactly("POSTED " + T1, "EDITED " + T3, "EDITED " + T4);
    }

    @Test
    void countsEveryCommitWhereNobodyKnows() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, incident("", "It failed.")).commit(T2);

        History history = at(PublicCommits.EVERY);

        assertThat(lines(history)).containsExactly("POSTED " + T1, "EDITED " + T2);
        assertThat(history.isByVersions()).isFalse();
    }

    @Test
    void countsEveryCommitOfALineThatWasWrittenAnew() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        past.write(FILE, incident("", "It failed.")).commit(T2);

        History history = at(PublicCommits.of(List.of("0".repeat(40))));

        assertThat(lines(history)).containsExactly("POSTED " + T1, "EDITED " + T2);
        assertThat(history.isByVersions()).isFalse();
    }

    @Test
    void asksAgainWhenAnotherVersionWasPublished() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit(T1);
        String first = past.git("rev-parse", "HEAD");
        past.write(FILE, incident("", "It failed.")).commit(T2);
        List<PublicCommits> known = new ArrayList<>(List.of(PublicCommits.of(List.of())));
        HistorySource source = HistorySource.remembering(past.folder, any -> known.get(0));

        assertThat(lines(source.of(past.content()))).hasSize(1);
        known.set(0, PublicCommits.of(List.of(first)));
        assertThat(lines(source.of(past.content()))).hasSize(2);
    }

    private History at(PublicCommits published) {
        return HistorySource.ofCommit(Git.in(past.folder), "HEAD", published).of(past.content());
    }

    private List<String> lines(History history) {
        return Objects.requireNonNull(history.of(past.content().incidents().get(0))).revisions().stream()
                .map(one -> one.kind() + " " + one.at())
                .toList();
    }
}
