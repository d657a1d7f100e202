package io.github.candor.notify.channel;

import io.github.candor.address.Address;
import io.github.candor.notify.ledger.Told;
import io.github.candor.render.feed.Story;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/**
 * Sends one mail for each update to the address of a list. Loaded only where there is such a channel.
 *
 * @param to address of the list
 * @param site address of the site
 * @param longest for all of one mail; a server that answers drop by drop would take for ever
 */
record MailTeller(SmtpServer server, String to, URI site, Duration longest, Messages messages) {
    private static final String STEP_MILLIS = "15000";

    /** Writes {@code story}, and sends it on its way. */
    CompletableFuture<Told> tell(Story story) {
        Session session = session();
        try {
            MimeMessage mail = mail(session, story);
            CompletableFuture<Told> told = new CompletableFuture<>();
            Thread sending = new Thread(() -> told.complete(send(session, mail)), "candor-mail");
            sending.setDaemon(true);
            sending.start();
            return told.completeOnTimeout(
                    new Told(Told.Kind.UNKNOWN, "no answer", null), longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (MessagingException e) {
            return CompletableFuture.completedFuture(outcome(e));
        }
    }

    private Told send(Session session, MimeMessage mail) {
        try (Transport transport = session.getTransport(server.isEncrypted() ? "smtps" : "smtp")) {
            transport.connect(server.host(), server.port(), server.name(), server.password());
            transport.sendMessage(mail, new InternetAddress[] {new InternetAddress(to)});
            return new Told(Told.Kind.YES, "taken", null);
        } catch (MessagingException | RuntimeException e) {
            return outcome(e);
        }
    }

    /** The server's own words are shown nowhere: some repeat the name that was logged in with. */
    private static Told outcome(Exception failure) {
        if (failure instanceof MailConnectException) {
            return new Told(Told.Kind.NOT_NOW, "not reached", null);
        }
        if (failure instanceof AuthenticationFailedException) {
            return new Told(Told.Kind.NOT_NOW, "login refused", null);
        }
        Integer code = code(failure);
        if (code == null) {
            return new Told(Told.Kind.UNKNOWN, "no answer", null);
        }
        boolean isForGood = code / 100 == 5;
        return new Told(isForGood ? Told.Kind.NEVER : Told.Kind.NOT_NOW, String.valueOf(code), null);
    }

    private static @Nullable Integer code(Exception failure) {
        Exception cause = failure;
        while (cause instanceof MessagingException one) {
            if (one instanceof SMTPSendFailedException failed) {
                return failed.getReturnCode();
            }
            if (one instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
            cause = one.getNextException();
        }
        return null;
    }

    private Session session() {
        Properties properties = new Properties();
        for (String protocol : new String[] {"smtp", "smtps"}) {
            String prefix = "mail." + protocol + ".";
            properties.setProperty(prefix + "connectiontimeout", STEP_MILLIS);
            properties.setProperty(prefix + "timeout", STEP_MILLIS);
            properties.setProperty(prefix + "writetimeout", STEP_MILLIS);
            properties.setProperty(prefix + "auth", String.valueOf(server.name() != null));
            properties.setProperty(prefix + "ssl.checkserveridentity", "true");
            properties.setProperty(prefix + "from", server.from());
        }
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(!server.isHere()));
        return Session.getInstance(properties);
    }

    private MimeMessage mail(Session session, Story story) throws MessagingException {
        Letter letter = new Letter(story, site.getHost(), messages);
        MimeMessage mail = new NamedMessage(session, letter.messageId());
        mail.setFrom(new InternetAddress(server.from()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(letter.subject(), "UTF-8");
        mail.setSentDate(Date.from(story.subject().at()));
        mail.setHeader("In-Reply-To", letter.answersTo());
        mail.setHeader("References", letter.references());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", story.site().language().toLanguageTag());
        mail.setHeader("List-Id", "<status." + site.getHost() + ">");
        mail.setHeader("List-Help", "<" + site + Address.SUBSCRIBE.at() + ">");
        mail.setHeader("List-Archive", "<" + site + Address.HISTORY.at() + ">");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), "UTF-8", "html");
        mail.setContent(new MimeMultipart("alternative", text, html));
        mail.saveChanges();
        return mail;
    }

    /** A mail whose id is ours; the library would make a new one each time. */
    private static final class NamedMessage extends MimeMessage {
        private final String id;

        NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
