package io.github.candor.read.file;

import io.github.candor.problem.Logins;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.problem.Secrets;
import io.github.candor.read.markdown.Uncommented;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Looks for what should not be public: addresses of individuals, internal hosts, secrets, blame. */
public final class PublicTextCheck {
    /**
     * Something to look for.
     *
     * @param hints lower-case texts of which one is in every find; most files have none and need no closer look
     */
    private record Search(Rule rule, List<String> hints, Pattern pattern, String what, String advice) {}

    /** A hint and what it is one of. */
    private record Hint(String text, Search search) {
        boolean standsAt(int at, String whole) {
            return whole.regionMatches(true, at, text, 0, text.length());
        }
    }

    private static final List<Search> SEARCHES = List.of(
            new Search(
                    Rule.PRIVATE_EMAIL,
                    List.of("@"),
                    Pattern.compile("\\b[a-z]+[._][a-z]+@[a-z0-9-]++(?:\\.[a-z0-9-]++)++", Pattern.CASE_INSENSITIVE),
                    "looks like the e-mail address of an individual.",
                    "Name a team's address, like support@example.org."),
            new Search(
                    Rule.INTERNAL_HOST,
                    List.of(".internal", ".intranet", ".local", ".lan", ".corp", "10.", "192.168.", "172."),
                    Pattern.compile(
                            "(?<![a-z0-9-])(?<![a-z0-9-]\\.)[a-z0-9-]++(?:\\.[a-z0-9-]++)++(?<=\\.(?:internal|intranet|local|lan|corp))(?!\\w)"
                                    + "|\\b(?:10(?:\\.\\d{1,3}){3}|192\\.168(?:\\.\\d{1,3}){2}"
                                    + "|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2})\\b",
                            Pattern.CASE_INSENSITIVE),
                    "looks like the name or address of an internal host.",
                    "Say what the host is for instead."),
            new Search(
                    Rule.SECRET_TOKEN,
                    List.of(
                            "akia",
                            "ghp_",
                            "gho_",
                            "ghu_",
                            "ghs_",
                            "ghr_",
                            "xox",
                            "eyj",
                            "private key",
                            "hooks.slack.com/",
                            "/api/webhooks/"),
                    Secrets.TOKEN,
                    "looks like a secret.",
                    "Take it out, and have it replaced: it may have been seen already."),
            new Search(
                    Rule.SECRET_TOKEN,
                    List.of("://"),
                    Logins.ADDRESS,
                    "is an address with a password.",
                    "Take the name and the password out, and have them replaced: they may have been seen already."),
            new Search(
                    Rule.BLAME,
                    List.of(
                            "fault",
                            "mistake",
                            "careless",
                            "human error",
                            "negligent",
                            "incompetent",
                            "known better",
                            "to blame"),
                    Pattern.compile(
                            "\\b(?:(?:his|her|their) (?:fault|mistake|carelessness)|human"
                                    + " error|(?:careless|negligent|incompetent)(?:ly)?|should have known better|is to"
                                    + " blame|was to blame)\\b",
                            Pattern.CASE_INSENSITIVE),
                    "blames a person.",
                    "Say what made the mistake possible, and what will catch it next time."));

    /** The hints that begin with a character of ASCII, whatever its case, by the character. */
    private static final List<List<Hint>> BY_FIRST = IntStream.range(0, 128)
            .mapToObj(first -> SEARCHES.stream()
                    .flatMap(search -> search.hints().stream()
                            .filter(hint -> hint.charAt(0) == Character.toLowerCase(first))
                            .map(hint -> new Hint(hint, search)))
                    .toList())
            .toList();

    private PublicTextCheck() {}

    /** Reports each place in {@code written}, which begins on {@code firstLine} of {@code file}, that should not be public. */
    public static void check(String file, Uncommented written, int firstLine, Problems problems) {
        check(file, written, firstLine, worthwhile(written.text()), problems);
    }

    /** Reports each secret in {@code text}, which is a whole file; who is named in it, and what else, is its author's matter. */
    public static void checkSecrets(String file, String text, Problems problems) {
        Set<Search> worthwhile = worthwhile(text);
        worthwhile.removeIf(search -> search.rule() != Rule.SECRET_TOKEN);
        check(file, Uncommented.whole(text), 1, worthwhile, problems);
    }

    private static void check(
            String file, Uncommented written, int firstLine, Set<Search> worthwhile, Problems problems) {
        if (worthwhile.isEmpty()) {
            return;
        }
        String[] lines = written.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (Search search : worthwhile) {
                Matcher matcher = search.pattern().matcher(lines[i]);
                while (matcher.find()) {
                    Place place = new Place(file, firstLine + i, written.column(i, matcher.start()) + 1);
                    report(search, matcher.group(), place, problems);
                }
            }
        }
    }

    /** Returns what needs a closer look, in one scan; most files need none. */
    private static Set<Search> worthwhile(String text) {
        Set<Search> found = new TreeSet<>(Comparator.comparing(SEARCHES::indexOf));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < BY_FIRST.size()) {
                for (Hint hint : BY_FIRST.get(c)) {
                    if (hint.standsAt(i, text)) {
                        found.add(hint.search());
                    }
                }
            }
        }
        return found;
    }

    private static void report(Search search, String found, Place place, Problems problems) {
        String secret = found.contains("://") ? found.replaceFirst("(?s)://.*", "://…@") : found.substring(0, 4) + "…";
        String shown = search.rule() == Rule.SECRET_TOKEN ? secret : found;
        problems.report(search.rule(), place, "\"" + shown + "\" " + search.what(), search.advice());
    }
}
