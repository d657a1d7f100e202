package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Desk;
import io.github.candor.publish.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pull request would bring, told before it is merged. */
class OutlookIT {
    private static final String CHANNELS = """
        notify:
          - channel: slack
            to: SLACK_WEBHOOK
          - channel: ntfy
            to: NTFY_TOPIC
            kinds: [maintenance]
        """;

    @TempDir
    Path folder;

    private Path origin;
    private Desk desk;

    @BeforeEach
    void publish() throws Exception {
        origin = folder.resolve("origin.git");
        desk = Desk.of(origin, folder.resolve("content"));
        desk.publish();
    }

    private Outlook outlook() throws Exception {
        return desk.publisher().outlook(null, Desk.NOW, warning -> {});
    }

    @Test
    void isEmptyWhereNothingChanges() throws Exception {
        assertThat(outlook()).isEqualTo(new Outlook(List.of(), List.of()));
    }

    @Test
    void namesEachFigureThatWouldBeAnother() throws Exception {
        desk.change(Desk.INCIDENT, "started: 2025-02-13 07:20", "started: 2025-02-13 08:20");

        assertThat(outlook().figures()).hasSize(2).first().asString().startsWith("Teaching: 24h ");
        assertThat(outlook().figures().get(1))
                .startsWith("Teacher pages: 24h 88.88% → 93.05% (2h 40m → 1h 40m); 7d ")
                .contains("; 90d ");
    }

    @Test
    void comparesNothingWithWhatCannotBeReadHere() throws Exception {
        Desk elsewhere = Desk.of(folder.resolve("other.git"), folder.resolve("other"));
        Program.git(elsewhere.folder, "remote", "set-url", "origin", origin.toString());
        elsewhere.change(Desk.INCIDENT, "started: 2025-02-13 07:20", "started: 2025-02-13 08:20");

        assertThat(elsewhere.publisher().outlook(null, Desk.NOW, warning -> {}).figures())
                .isEmpty();
    }

    @Test
    void namesTheMessagesThatWouldGoOutAndSendsNone() throws Exception {
        String before = Program.git(origin, "for-each-ref");
        Path status = desk.folder.resolve("status.yml");
        desk.write("status.yml", Files.readString(status) + CHANNELS);

        assertThat(outlook().messages())
                .containsExactly(
                        new Outlook.Message(
                                "slack SLACK_WEBHOOK",
                                Instant.parse("2025-02-13T09:50:00Z"),
                                "Investigating: Teachers cannot open teacher pages"),
                        new Outlook.Message(
                                "slack SLACK_WEBHOOK",
                                Instant.parse("2025-02-13T09:58:00Z"),
                                "Identified: Teachers cannot open teacher pages"));
        assertThat(Program.git(origin, "for-each-ref")).isEqualTo(before);
    }

    @Test
    void goesByWhatTheLedgerSays() throws Exception {
        Path status = desk.folder.resolve("status.yml");
        Files.writeString(status, Files.readString(status) + CHANNELS);
        desk.change(Desk.INCIDENT, "09:50 Investigating", "07:50 Investigating");
        assertThat(outlook().messages())
                .extracting(Outlook.Message::at)
                .containsExactly(Instant.parse("2025-02-13T09:58:00Z"));

        Path ledger = Files.createDirectory(folder.resolve("ledger"));
        Program.git(ledger, "init", "-q", "-b", "gh-pages-told");
        Files.writeString(ledger.resolve("told.tsv"), "look\tslack SLACK_WEBHOOK\t2025-02-13T08:00:00Z\n");
        Program.git(ledger, "add", "-A");
        Program.git(ledger, "commit", "-q", "-m", "Look");
        Program.git(ledger, "push", "-q", origin.toString(), "gh-pages-told");

        assertThat(outlook().messages()).hasSize(2);
    }
}
