package io.github.candor.notify.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.candor.model.UpdateState;
import io.github.candor.notify.HostileServer;
import io.github.candor.notify.ledger.Told;
import io.github.candor.render.feed.Story;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MailTellerIT {
    private static final URI SITE = URI.create("https://status.example.org/");
    private static final String LIST = "status@lists.example.org";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
        server.setUser(LIST, "robot", "s3cret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsOneMailWithPlainTextAndHtml() throws Exception {
        Told told = tell(
                "smtp://robot:s3cret@127.0.0.1:" + port() + "/?from=no-reply@example.org",
                Tidings.of("Grüße & <b>", "We look *into* it: [page](/history/)."));

        assertThat(told).isEqualTo(new Told(Told.Kind.YES, "taken", null));
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("[Test status] Grüße & <b>");
        assertThat(mail.getFrom()[0]).hasToString("no-reply@example.org");
        assertThat(mail.getAllRecipients()[0]).hasToString(LIST);
        assertThat(mail.getHeader("List-Id", null)).isEqualTo("<status.status.example.org>");
        assertThat(mail.getHeader("List-Archive", null)).isEqualTo("<https://status.example.org/history/>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        Multipart parts = (Multipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(text(parts.getBodyPart(0)))
                .startsWith("Investigating: Grüße & <b>\n\nWe look into it: page.")
                .contains("\n\n- login: Major outage\n- pages: Degraded performance\n\nhttps://")
                .endsWith("https://status.example.org/incidents/2026-11-26-outage/\n");
        assertThat(text(parts.getBodyPart(1)))
                .contains("<h1>Investigating: Grüße &amp; &lt;b&gt;</h1>")
                .contains("<em>into</em>")
                .contains("href=\"https://status.example.org/history/\"")
                .doesNotContain("<b>");
    }

    @Test
    void keepsTheMailsOfOneEntryTogetherAndTheirIdsForGood() throws Exception {
        String address = "smtp://127.0.0.1:" + port() + "/?from=no-reply@example.org";
        tell(address, Tidings.of("T", "First."));
        tell(address, Tidings.of("T", "First, without its typo."));

        MimeMessage one = server.getReceivedMessages()[0];
        MimeMessage two = server.getReceivedMessages()[1];
        assertThat(one.getMessageID()).isEqualTo(two.getMessageID()).endsWith("@status.example.org>");
        assertThat(one.getHeader("In-Reply-To", null))
                .isEqualTo(one.getHeader("References", null))
                .isNotEqualTo(one.getMessageID())
                .endsWith("@status.example.org>");
    }

    /** An archive that knows only answers to mails it has must find the first; only what answers to a mail may say so. */
    @Test
    void letsEachLaterMailAnswerToTheFirst() throws Exception {
        String address = "smtp://127.0.0.1:" + port() + "/?from=no-reply@example.org";
        Tidings life = Tidings.of(
                "T", UpdateState.IDENTIFIED, UpdateState.UPDATE, UpdateState.INVESTIGATING, UpdateState.RESOLVED);
        life.stories().forEach(story -> tell(address, story));

        MimeMessage[] mails = server.getReceivedMessages();
        String first = mails[0].getMessageID();
        String thread = mails[0].getHeader("References", null);
        assertThat(mails).hasSize(4);
        assertThat(mails[0].getSubject()).isEqualTo("[Test status] T");
        assertThat(List.of(mails).subList(1, 4)).allSatisfy(later -> {
            assertThat(later.getSubject()).isEqualTo("Re: [Test status] T");
            assertThat(later.getMessageID()).isNotEqualTo(first);
            assertThat(later.getHeader("In-Reply-To", null)).isEqualTo(first);
            assertThat(later.getHeader("References", null).split("\\s+")).containsExactly(thread, first);
        });
    }

    @Test
    void putsNoHeaderIntoAMailByATitle() throws Exception {
        tell(
                "smtp://127.0.0.1:" + port() + "/?from=no-reply@example.org",
                Tidings.of("A\r\nBcc: everybody@example.org", "Words.\r\n.\r\nQUIT"));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void triesAgainWhereTheLoginIsRefusedOrNobodyListens() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(tell("smtp://robot:wrong@127.0.0.1:" + port() + "/?from=a@example.org", Tidings.of("T", "W")))
                .isEqualTo(new Told(Told.Kind.NOT_NOW, "login refused", null));
        assertThat(tell("smtp://127.0.0.1:" + free + "/?from=a@example.org", Tidings.of("T", "W")))
                .isEqualTo(new Told(Told.Kind.NOT_NOW, "not reached", null));
    }

    @Test
    void comesToAnEndWithAServerThatDrips() throws Exception {
        try (HostileServer drip = HostileServer.answering(out -> {})) {
            long begin = System.nanoTime();
            Told told = new MailTeller(
                            SmtpServer.parse(
                                    "smtp://127.0.0.1:" + drip.address().getPort() + "/?from=a@example.org"),
                            LIST,
                            SITE,
                            Duration.ofSeconds(2),
                            Tidings.messages())
                    .tell(Tidings.of("T", "W").story())
                    .join();

            assertThat(told.kind()).isIn(Told.Kind.UNKNOWN, Told.Kind.NOT_NOW);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        }
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private static Told tell(String address, Tidings tidings) {
        return tell(address, tidings.story());
    }

    private static Told tell(String address, Story story) {
        return new MailTeller(SmtpServer.parse(address), LIST, SITE, Duration.ofSeconds(20), Tidings.messages())
                .tell(story)
                .join();
    }

    private static String text(BodyPart part) throws Exception {
        return String.valueOf(part.getContent()).replace("\r\n", "\n");
    }
}
