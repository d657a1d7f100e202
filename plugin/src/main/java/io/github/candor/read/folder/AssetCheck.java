package io.github.candor.read.folder;

import io.github.candor.model.Asset;
import io.github.candor.model.OneCase;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds files among the assets that do more than show something. On a page a picture runs nothing; opened by itself, an SVG or
 * HTML file is a page of the site, without the policy of the other pages.
 */
final class AssetCheck {
    /** A picture is seldom as large; what is looked for stands in nearly every case at the beginning. */
    private static final int MOST_BYTES = 1 << 20;

    private static final List<String> KINDS = List.of(".svg", ".html", ".htm", ".xhtml", ".xht", ".xml");

    private static final Pattern SCRIPT = Pattern.compile("<(?:[\\w-]++:)?script\\b.*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"|'[^']*+'");
    private static final Pattern HANDLER = Pattern.compile("(?<=[\\s\"/])on[a-z]++\\s*+=");
    private static final Pattern RUNNING =
            Pattern.compile("=\\s*+[\"']?\\s*+(?:javascript|vbscript|data:text/html)\\s*+:?");
    private static final Pattern FOREIGN =
            Pattern.compile("\\b(?:href|src|srcset|data)\\s*+=\\s*+[\"']?\\s*+(?:https?:)?//");

    private final Problems problems;

    AssetCheck(Problems problems) {
        this.problems = problems;
    }

    /** Reports the first place of each of {@code assets} that runs something or asks another host. */
    void check(List<Asset> assets) {
        for (Asset asset : assets) {
            String path = OneCase.lower(asset.path());
            String text = KINDS.stream().anyMatch(path::endsWith) ? text(asset) : null;
            if (text != null) {
                check(asset.path(), text);
            }
        }
    }

    /** What cannot be read is said when it is copied. */
    private static @Nullable String text(Asset asset) {
        try (InputStream in = Files.newInputStream(asset.source(), LinkOption.NOFOLLOW_LINKS)) {
            // Every other byte of UTF-16 is zero.
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).replace("\0", "");
        } catch (IOException e) {
            return null;
        }
    }

    private void check(String name, String text) {
        int end;
        for (int begin = text.indexOf('<'); begin >= 0; begin = text.indexOf('<', end)) {
            end = end(text, begin + 1);
            String what = what(OneCase.lower(text.substring(begin, end)));
            if (what != null) {
                problems.report(
                        Rule.ACTIVE_ASSET,
                        Place.after(text.substring(0, begin), name, 1),
                        "This " + what + " when the file is opened by itself, as a page of your site.",
                        "Take it out: the file is published as it is.");
                return;
            }
        }
    }

    /** Returns where the tag that begins before {@code from} ends, or the next begins. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        return end;
    }

    private static @Nullable String what(String tag) {
        if (SCRIPT.matcher(tag).matches()
                || HANDLER.matcher(QUOTED.matcher(tag).replaceAll("\"\"")).find()
                || RUNNING.matcher(tag).find()) {
            return "runs a script";
        }
        boolean isLink = tag.matches("(?s)<a\\b.*");
        return !isLink && FOREIGN.matcher(tag).find() ? "asks another host" : null;
    }
}
