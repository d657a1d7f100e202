package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.render.site.RenderContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** Writes what people copy into their own pages; all addresses in it are absolute. */
final class Snippets {
    private static final String SCRIPT = Address.EMBED_SCRIPT.at();
    /** What means something inside the text of a Markdown image. */
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>&!]");

    private final RenderContext context;

    Snippets(RenderContext context) {
        this.context = context;
    }

    /** Returns an {@code iframe} that can neither run a script nor leave its frame but by links into new windows. */
    String frame() {
        return "<iframe src=\"" + html(context.absolute(WidgetPage.PATH)) + "\" title=\"" + html(statusOf(title()))
                + "\" width=\"320\" height=\"120\" style=\"border:0\" loading=\"lazy\" referrerpolicy=\"no-referrer\""
                + " sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>";
    }

    /** Returns the script element. */
    String script() {
        return "<script async src=\"" + html(absolute(SCRIPT)) + "\" referrerpolicy=\"no-referrer\"></script>";
    }

    /** Returns the script element with a checksum of the script, by W3C Subresource Integrity. */
    String pinnedScript() {
        return script().replace(
                        "></script>",
                        " crossorigin=\"anonymous\" integrity=\"sha256-"
                                + sha256(context.theme().bytes("static/" + SCRIPT)) + "\"></script>");
    }

    /** Returns what a page with a Content Security Policy must allow for frame, script and badges. */
    String policy() {
        String url = absolute("");
        return "frame-src " + url + "embed/; script-src " + url + "embed/; connect-src " + url + "api/; img-src " + url;
    }

    /** Returns a badge as HTML. */
    String html(String address, String badge, String about) {
        return "<a href=\"" + html(absolute(address)) + "\"><img src=\"" + html(absolute(badge)) + "\" alt=\""
                + html(about) + "\" height=\"20\"></a>";
    }

    /** Returns a badge as Markdown. */
    String markdown(String address, String badge, String about) {
        return "[![" + MARKDOWN.matcher(about).replaceAll("\\\\$0") + "](" + absolute(badge) + ")](" + absolute(address)
                + ")";
    }

    /** Returns the address of a picture that shields.io draws from our data. */
    String shields(String data) {
        return "https://img.shields.io/endpoint?url=" + URLEncoder.encode(absolute(data), StandardCharsets.UTF_8);
    }

    /** Returns the line in the head of a page that says where its status is, by RFC 8631. */
    String relation() {
        return "<link rel=\"status\" href=\"" + html(absolute("")) + "\">";
    }

    /** Returns the same as a header of HTTP. */
    String relationHeader() {
        return "Link: <" + absolute("") + ">; rel=\"status\"";
    }

    /** Returns the command that shows the state in a terminal. */
    String command() {
        return "curl " + absolute(Address.STATUS_TEXT.at());
    }

    /** Returns what a picture of the state of {@code name} is called. */
    String statusOf(String name) {
        return context.words().fill("status-of", name);
    }

    private String title() {
        return context.board().content().settings().title();
    }

    private String absolute(String path) {
        return context.board().content().settings().url() + path;
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String sha256(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
