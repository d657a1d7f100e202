package io.github.candor.read.folder;

import io.github.candor.address.Anchors;
import io.github.candor.address.EntryKind;
import io.github.candor.model.OneCase;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.EntryFile;
import io.github.candor.read.markdown.TextLink;
import io.github.candor.read.name.Guesses;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that links in texts lead to a file or entry that is there, and that pictures lie in the site itself. */
final class LinkCheck {
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY = Pattern.compile("(?:incidents|maintenance|notices)/([^/]+)(?:/.*)?");
    /** So many headings are named where none is near. */
    private static final int MOST_NAMED = 12;

    private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

    private final Set<String> files;
    private final Set<String> assets;
    private final Set<String> addresses;
    private final Set<String> ids;
    private final Set<String> drafts;
    private final FileHeadings headings;
    private final Problems problems;
    private final Guesses guesses = new Guesses();

    /**
     * Keeps what is there.
     *
     * @param files names of all files of entries and pages
     * @param assets paths of all files below {@code assets/}
     * @param aliases former addresses that still lead somewhere
     * @param drafts names of the files that are not published
     * @param headings of all files
     */
    LinkCheck(
            Set<String> files,
            Set<String> assets,
            Set<String> aliases,
            Set<String> drafts,
            FileHeadings headings,
            Problems problems) {
        this.headings = headings;
        this.drafts = drafts;
        this.files = files;
        this.assets = assets;
        this.addresses = aliases;
        this.ids = files.stream().map(EntryFile::idOf).collect(Collectors.toUnmodifiableSet());
        this.problems = problems;
    }

    /** Reports a link that leads nowhere or must not be followed. */
    void check(TextLink link) {
        String destination = link.destination();
        Matcher scheme = SCHEME.matcher(destination);
        boolean isForeign = scheme.matches() || destination.startsWith("//");
        if (isForeign && link.isPicture()) {
            report(
                    Rule.FOREIGN_PICTURE,
                    link,
                    "is not a picture of this site.",
                    "Put it into assets/; until then it is shown as a link.");
        } else if (scheme.matches() && !SCHEMES.contains(OneCase.lower(scheme.group(1)))) {
            report(
                    Rule.UNSAFE_LINK,
                    link,
                    "is left out.",
                    "A link may begin with " + String.join(":, ", SCHEMES) + ": or lead to a page of this site.");
        } else if (destination.startsWith("#")) {
            checkAnchor(link, link.place().file());
        } else if (!isForeign && !destination.isEmpty()) {
            checkOwn(link);
        }
    }

    /** Reports a link to a heading that {@code path}, a file or a page, does not have. */
    private void checkAnchor(TextLink link, String path) {
        String anchor = decoded(link.destination().substring(link.destination().indexOf('#') + 1));
        String file = headings.fileOf(path);
        Set<String> names = file == null || anchor.isEmpty() || isOwn(anchor, file) ? null : headings.of(file);
        if (names != null && !names.contains(anchor)) {
            String near = guesses.find(anchor, () -> names);
            report(
                    Rule.BROKEN_LINK,
                    link,
                    "leads to no heading of " + (path.equals(link.place().file()) ? "this file." : file + "."),
                    near != null
                            ? "Did you mean \"#" + near + "\"?"
                            : names.isEmpty()
                                    ? "There is none; leave out what begins with #."
                                    : "Write the heading in small letters, with a hyphen for each space: #"
                                            + String.join(
                                                    ", #",
                                                    names.stream()
                                                            .limit(MOST_NAMED)
                                                            .toList()) + ".");
        }
    }

    /** Incidents and maintenance have sections by themselves. */
    private static boolean isOwn(String anchor, String file) {
        EntryKind kind = EntryKind.of(file);
        return kind != null && kind != EntryKind.NOTICE && Anchors.OWN.contains(anchor);
    }

    private static String decoded(String anchor) {
        try {
            return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return anchor;
        }
    }

    private void checkOwn(TextLink link) {
        String path = path(link.place(), link.destination());
        if (path == null) {
            report(
                    Rule.BROKEN_LINK,
                    link,
                    "leads out of the site.",
                    "Write the way from this file, like ../incidents/2025-02-13-login.md.");
        } else if (path.endsWith(".md") && !files.contains(path)) {
            report(Rule.BROKEN_LINK, link, "leads to no file.", nearest(path, files, "Check the way from this file."));
        } else if (drafts.contains(path) && !drafts.contains(link.place().file())) {
            report(
                    Rule.BROKEN_LINK,
                    link,
                    "leads to a draft, which is not published.",
                    "Publish it too, or take the link out.");
        } else if (path.startsWith("assets/") && !assets.contains(path)) {
            report(
                    Rule.MISSING_ASSET,
                    link,
                    "leads to no file.",
                    nearest(path, assets, "Put it into the folder assets/."));
        } else {
            checkEntry(link, path);
        }
    }

    private void checkEntry(TextLink link, String path) {
        Matcher entry = ENTRY.matcher(path);
        if (entry.matches() && !path.endsWith(".md") && !ids.contains(entry.group(1)) && !isAddress(path)) {
            report(
                    Rule.BROKEN_LINK,
                    link,
                    "leads to no entry of this site.",
                    nearest(entry.group(1), ids, "Link to its file."));
        } else if (link.destination().contains("#")) {
            checkAnchor(link, path);
        }
    }

    private boolean isAddress(String path) {
        return addresses.contains(path) || addresses.contains(path + "/");
    }

    private String nearest(String text, Set<String> known, String otherwise) {
        String near = guesses.find(text, () -> known);
        if (near != null
                && Normalizer.normalize(near, Normalizer.Form.NFC)
                        .equals(Normalizer.normalize(text, Normalizer.Form.NFC))) {
            return "The file's name looks the same, but has an accent as a character of its own (Unicode NFD)."
                    + " Rename the file without accents.";
        }
        return near == null ? otherwise : "Did you mean \"" + near + "\"?";
    }

    /** Returns where {@code destination} leads below the site's root, or null if out of it. */
    private static @Nullable String path(Place place, String destination) {
        try {
            URI target = new URI(null, null, "/" + place.file(), null).resolve(destination);
            String path = target.getPath();
            return path == null || path.startsWith("/..") ? null : path.substring(Math.min(1, path.length()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private void report(Rule rule, TextLink link, String statement, String advice) {
        problems.report(rule, link.place(), "\"" + link.destination() + "\" " + statement, advice);
    }
}
