package io.github.candor.read.file;

import io.github.candor.problem.Logins;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.problem.Secrets;
import io.github.candor.read.markdown.Uncommented;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what should not be public: addresses of individuals, internal hosts, secrets, blame. */
public final class PublicTextCheck {
    /**
     * Something to look for.
     *
     * @param hints lower-case texts of ASCII of which one stands in the line of every find; most files have none and need no
     *     closer look
     */
    private record Search(Rule rule, List<String> hints, Pattern pattern, String what, String advice) {}

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
                    List.of("@"),
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

    private static final Hints HINTS =
            Hints.of(SEARCHES.stream().map(Search::hints).toList());

    private final String file;
    private final Uncommented written;
    private final int firstLine;
    private final Problems problems;

    /** Up to where each search has looked. */
    private final int[] lookedTo = new int[SEARCHES.size()];

    private int line;
    private int lineStart;

    private PublicTextCheck(String file, Uncommented written, int firstLine, Problems problems) {
        this.file = file;
        this.written = written;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** Reports each place in {@code written}, which begins on {@code firstLine} of {@code file}, that should not be public. */
    public static void check(String file, Uncommented written, int firstLine, Problems problems) {
        List<Hints.Hit> hits = HINTS.in(written.text());
        if (!hits.isEmpty()) {
            new PublicTextCheck(file, written, firstLine, problems).look(hits);
        }
    }

    /** Reports each secret in {@code text}, which is a whole file; who is named in it, and what else, is its author's matter. */
    public static void checkSecrets(String file, String text, Problems problems) {
        List<Hints.Hit> hits = HINTS.in(text).stream()
                .filter(hit -> SEARCHES.get(hit.list()).rule() == Rule.SECRET_TOKEN)
                .toList();
        new PublicTextCheck(file, Uncommented.whole(text), 1, problems).look(hits);
    }

    /** Takes a closer look at each line in which a hint stands, once for each search. */
    private void look(List<Hints.Hit> hits) {
        String text = written.text();
        for (Hints.Hit hit : hits) {
            if (hit.at() >= lookedTo[hit.list()]) {
                goTo(hit.at());
                int end = text.indexOf('\n', hit.at());
                lookedTo[hit.list()] = end < 0 ? text.length() : end;
                look(SEARCHES.get(hit.list()), text.substring(lineStart, lookedTo[hit.list()]));
            }
        }
    }

    private void goTo(int index) {
        for (int end = written.text().indexOf('\n', lineStart);
                end >= 0 && end < index;
                end = written.text().indexOf('\n', lineStart)) {
            line++;
            lineStart = end + 1;
        }
    }

    private void look(Search search, String text) {
        Matcher matcher = search.pattern().matcher(text);
        while (matcher.find()) {
            Place place = new Place(file, firstLine + line, written.column(line, matcher.start()) + 1);
            report(search, matcher.group(), place, problems);
        }
    }

    private static void report(Search search, String found, Place place, Problems problems) {
        String secret = found.contains("://") ? found.replaceFirst("(?s)://.*", "://…@") : found.substring(0, 4) + "…";
        String shown = search.rule() == Rule.SECRET_TOKEN ? secret : found;
        problems.report(search.rule(), place, "\"" + shown + "\" " + search.what(), search.advice());
    }
}
