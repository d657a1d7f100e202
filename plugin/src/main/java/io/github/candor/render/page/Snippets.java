package io.github.candor.render.page;

import io.github.candor.address.Address;
import io.github.candor.model.Sha256;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.xml.HtmlText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        return "<iframe src=\"" + HtmlText.attribute(context.absolute(WidgetPage.PATH)) + "\" title=\""
                + HtmlText.attribute(statusOf(title()))
                + "\" width=\"320\" height=\"120\" style=\"border:0\" loading=\"lazy\" referrerpolicy=\"no-referrer\""
                + " sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>";
    }

    /** Returns the script element. */
    String script() {
        return "<script async src=\"" + HtmlText.attribute(absolute(SCRIPT))
                + "\" referrerpolicy=\"no-referrer\"></script>";
    }

    /** Returns the script element with a checksum of the script, by W3C Subresource Integrity. */
    String pinnedScript() {
        return script().replace(
                        "></script>",
                        " crossorigin=\"anonymous\" integrity=\"sha256-"
                                + Base64.getEncoder().encodeToString(Sha256.of(SiteFiles.inStatic(context, SCRIPT)))
                                + "\"></script>");
    }

    /** Returns what a page with a Content Security Policy must allow for frame, script and badges. */
    String policy() {
        String url = absolute("");
        return "frame-src " + url + "embed/; script-src " + url + "embed/; connect-src " + url + "api/; img-src " + url;
    }

    /** Returns a badge as HTML. */
    String html(String address, String badge, String about) {
        return "<a href=\"" + HtmlText.attribute(absolute(address)) + "\"><img src=\""
                + HtmlText.attribute(absolute(badge)) + "\" alt=\"" + HtmlText.attribute(about)
                + "\" height=\"20\"></a>";
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
        return "<link rel=\"status\" href=\"" + HtmlText.attribute(absolute("")) + "\">";
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
}
