package io.github.candor.preview;

import io.github.candor.problem.Problem;
import io.github.candor.render.xml.HtmlText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the preview adds at the foot of each page: mistakes, drafts, warnings, and the time that is shown. */
final class Bar {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private final PreviewState state;
    private final Path content;
    private final StringBuilder html = new StringBuilder();

    private Bar(PreviewState state, Path content) {
        this.state = state;
        this.content = content;
    }

    /**
     * Returns the bar of the page at {@code path} as HTML.
     *
     * @param failed why this page alone cannot be shown, or null
     */
    static String of(PreviewState state, Path content, String path, @Nullable Mistake failed) {
        return new Bar(state, content).write(path, failed);
    }

    private String write(String path, @Nullable Mistake failed) {
        html.append("<aside id=\"candor-preview\" aria-label=\"Preview\" data-site=\"")
                .append(state.siteVersion())
                .append("\" data-mistakes=\"")
                .append(state.mistakesVersion())
                .append("\">");
        if (failed != null) {
            mistakes(List.of(failed), "This page cannot be made.");
        } else if (!state.mistakes().isEmpty()) {
            boolean isOld = state.site() != null;
            mistakes(state.mistakes(), isOld ? "Behind this is the last good site." : "There is no good site yet.");
        }
        ServedSite site = state.site();
        if (site != null) {
            html.append("<div class=\"line\">");
            drafts(site, path);
            warnings();
            time(site.facts(), path);
            html.append("</div>");
        }
        return html.append("<p class=\"gone\" role=\"status\">The preview has ended.</p></aside>")
                .toString();
    }

    private void mistakes(List<Mistake> mistakes, String then) {
        html.append("<div role=\"alert\"><details class=\"mistakes\" open><summary>")
                .append(mistakes.size() == 1 ? "1 mistake" : mistakes.size() + " mistakes")
                .append("</summary><p>")
                .append(then)
                .append("</p>");
        list(mistakes);
        html.append("</details></div>");
    }

    private void list(List<Mistake> mistakes) {
        html.append("<ol>");
        for (Mistake one : mistakes) {
            html.append("<li>");
            element("code", one.place());
            element("p", one.statement());
            if (one.source() != null) {
                element("pre", one.source());
            }
            element("p", one.advice());
            html.append("</li>");
        }
        html.append("</ol>");
    }

    private void drafts(ServedSite site, String path) {
        List<PreviewSite.Draft> drafts = site.facts().drafts();
        if (drafts.isEmpty()) {
            return;
        }
        if (drafts.stream().anyMatch(draft -> path.equals(site.base() + draft.address()))) {
            html.append("<strong class=\"draft\">This page is a draft. It will not be published.</strong>");
        }
        html.append("<details class=\"drafts\"><summary>")
                .append(drafts.size() == 1 ? "1 draft is shown" : drafts.size() + " drafts are shown")
                .append("</summary><ul>");
        for (PreviewSite.Draft draft : drafts) {
            html.append("<li><a href=\"")
                    .append(HtmlText.attribute(site.base() + draft.address()))
                    .append("\">");
            html.append(HtmlText.attribute(draft.title())).append("</a></li>");
        }
        html.append("</ul></details>");
    }

    private void warnings() {
        List<Problem> warnings = state.warnings();
        if (!warnings.isEmpty()) {
            html.append("<details class=\"warnings\"><summary>")
                    .append(warnings.size() == 1 ? "1 warning" : warnings.size() + " warnings")
                    .append("</summary>");
            list(Mistake.of(warnings, content));
            html.append("</details>");
        }
    }

    private void time(PreviewSite site, String path) {
        ZoneId zone = site.zone();
        html.append("<form method=\"post\" action=\"")
                .append(Tools.PATH)
                .append("now\"><input type=\"hidden\" name=\"page\" value=\"")
                .append(HtmlText.attribute(Location.of(path)))
                .append("\"><label>Shown as at <input type=\"datetime-local\" name=\"now\" required value=\"")
                .append(TYPED.format(site.now().atZone(zone)))
                .append("\"></label> ")
                .append(HtmlText.attribute(zone.getId()))
                .append(" <button>Go</button>");
        site.steps().forEach(step -> step(step.instant().toString(), step.name() + ": " + shown(step.instant(), zone)));
        if (state.isTimeChosen()) {
            step("", "Back to now");
        }
        html.append("</form>");
    }

    private void step(String to, String label) {
        html.append("<button name=\"to\" value=\"").append(to).append("\" formnovalidate>");
        html.append(HtmlText.attribute(label)).append("</button>");
    }

    private static String shown(Instant instant, ZoneId zone) {
        return SHOWN.format(instant.atZone(zone));
    }

    private void element(String name, String text) {
        if (!text.isEmpty()) {
            html.append('<').append(name).append('>').append(HtmlText.attribute(text));
            html.append("</").append(name).append('>');
        }
    }
}
