package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.browser.Browser;
import io.github.candor.browser.Tab;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every page of the sample and of every golden site: axe, and no page wider than its window, in four looks. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class AccessibilityIT {
    private static final String SEARCHED = "search/?q=release";

    /** axe takes transparent for white, so a page without a ground of its own gets the one that the browser gives it. */
    private static final String GROUND = """
        if ([document.documentElement, document.body].every(one =>
            getComputedStyle(one).backgroundColor === "rgba(0, 0, 0, 0)")) {
          document.documentElement.style.background = "Canvas";
        }\
        """;

    /**
     * What axe judges a page by: for each element its way from the root, each step with its classes, the names of its
     * attributes and its style, in which lengths may differ; whether a text is in it; and the style sheets. In which order
     * headings stand, which ids are there twice and the like is asked of every page by html-validate.
     */
    private static final String PARTS = """
        window.parts = (() => {
          const parts = new Map([[Array.from(document.styleSheets)
            .map(sheet => Array.from(sheet.cssRules).map(rule => rule.cssText).join("")).join(""), null]]);
          const add = (element, above) => {
            const way = above + ">" + element.tagName + "." + (element.getAttribute("class") || "")
              + "[" + element.getAttributeNames().sort().join()
              + (element.getAttribute("style") || "").replace(/[0-9.]+/g, "0") + "]";
            const isText = Array.from(element.childNodes)
              .some(node => node.nodeType === 3 && node.data.trim() !== "");
            if (!parts.has(way + isText)) {
              parts.set(way + isText, isText ? element : null);
            }
            Array.from(element.children).forEach(one => add(one, way));
          };
          add(document.documentElement, "");
          return parts;
        })();
        Array.from(parts.keys())\
        """;

    /**
     * Judging contrast takes most of the time, and the hundreds of days of a calendar look alike, on one page and on the next.
     * So of all texts that are reached in the same way it is judged at the first.
     */
    private static final String NEW_TEXTS =
            "window.fresh = Array.from(parts.values()).filter((text, i) => text !== null && %s.includes(i));"
                    + " fresh.length";

    /** Whether the page is wider than the window. */
    private static final String WIDTH = """
        document.documentElement.scrollWidth > innerWidth
          ? ["it is " + document.documentElement.scrollWidth + " wide"] : []\
        """;

    /** What axe finds in a part of the page with some options. */
    private static final String INSPECT = """
        axe.run(%s, {resultTypes: ["violations"], %s}).then(report => report.violations
          .map(one => one.id + " " + one.nodes.map(node => node.html).join(" ")))\
        """;

    /** Headings of our own columns of which a word stands on two lines; tables of authors have none that says its scope. */
    private static final String TORN = """
        Array.from(document.querySelectorAll("th[scope=col]")).filter(one => {
          const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            for (const word of texts.currentNode.data.matchAll(/[^\\s-]+/g)) {
              const range = document.createRange();
              range.setStart(texts.currentNode, word.index);
              range.setEnd(texts.currentNode, word.index + word[0].length);
              if (new Set(Array.from(range.getClientRects()).map(line => line.top)).size > 1) {
                return true;
              }
            }
          }
          return false;
        }).map(one => "torn " + one.textContent)\
        """;

    private static final String SHAPES = INSPECT.formatted("document", "rules: {'color-contrast': {enabled: false}}");
    private static final String COLOURS =
            INSPECT.formatted("{include: fresh}", "runOnly: ['color-contrast', 'link-in-text-block']");

    /** A search has its answers a moment after the page. */
    static final String ANSWERED = """
        new Promise(done => {
          const look = () => document.querySelector("#found").textContent === "" ? setTimeout(look, 20) : done();
          look();
        })\
        """;

    private static final String AXE = axe();

    /** What has been judged, each part with its style sheets; a page that has nothing else is not judged again. */
    private final Set<String> judged = ConcurrentHashMap.newKeySet();

    /** A number for each text of style sheets, since there are few of them and each is long. */
    private final Map<String, Integer> sheets = new ConcurrentHashMap<>();

    private final AtomicInteger next = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void noPageHasAFindingInEitherSchemeAtEitherWidth() throws Exception {
        try (Browser browser = Browser.start(folder)) {
            List<String> findings = Site.all(folder).parallelStream()
                    .flatMap(site -> findings(browser, site).stream())
                    .toList();

            assertThat(findings).isEmpty();
        }
    }

    @Test
    void wouldFindWhatIsTooWideTooPaleOrTorn() throws Exception {
        Site sample = Site.sample(folder);
        Path styles = sample.file("styles/site.css");
        Files.writeString(
                styles,
                Files.readString(styles)
                                .replace(
                                        "--quiet: light-dark(#57606a, #a7b0ba)",
                                        "--quiet: light-dark(#57606a, #57606a)")
                        + "h1 { width: 50rem } .counts { table-layout: fixed; width: 3rem } .counts th {"
                        + " overflow-wrap: anywhere }");
        try (Browser browser = Browser.start(folder);
                ServedSite served = ServedSite.of(sample)) {
            assertThat(findings(browser.tab(), served, "maintenance/"))
                    .anyMatch(found -> found.startsWith("sample/maintenance/ at 320 in dark: color-contrast"))
                    .anyMatch(found -> found.matches("sample/maintenance/ at 320 in light: it is \\d+ wide"))
                    .noneMatch(found -> found.contains("1280 in light"));
            assertThat(findings(browser.tab(), served, "reliability/"))
                    .anyMatch(found -> found.startsWith("sample/reliability/ at 320 in light: torn "));
        }
    }

    private List<String> findings(Browser browser, Site site) {
        try (ServedSite served = ServedSite.of(site)) {
            Tab tab = browser.tab();
            List<String> findings = new ArrayList<>();
            for (String page : pages(site)) {
                findings.addAll(findings(tab, served, page));
            }
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> findings(Tab tab, ServedSite site, String page) throws IOException {
        List<String> findings = new ArrayList<>();
        tab.prefer("light");
        tab.open(site.address() + page);
        if (page.equals(SEARCHED)) {
            tab.evaluate(ANSWERED);
        }
        List<Integer> unseen = unseen(tab.evaluate(PARTS));
        if (!unseen.isEmpty()) {
            tab.evaluate(AXE + ";" + GROUND);
        }
        boolean hasNewTexts = tab.evaluate(NEW_TEXTS.formatted(unseen)).asInt() > 0;
        inspect(
                tab,
                page,
                unseen.isEmpty() ? List.of() : hasNewTexts ? List.of(SHAPES, COLOURS) : List.of(SHAPES),
                findings);
        return findings.stream().map(found -> site + "/" + found).toList();
    }

    /** Returns which parts no page before had under the same style sheets. */
    private List<Integer> unseen(JsonNode parts) {
        int styles = sheets.computeIfAbsent(parts.path(0).asString(), any -> next.incrementAndGet());
        return IntStream.range(0, parts.size())
                .filter(i -> judged.add(styles + " " + parts.path(i).asString()))
                .boxed()
                .toList();
    }

    /** Of the sample, whose pages are many and long, the largest of each kind is enough. */
    private static List<String> pages(Site site) throws IOException {
        if (!site.name().equals(Site.SAMPLE)) {
            return site.pages();
        }
        List<String> pages = new ArrayList<>(site.kinds());
        pages.add(SEARCHED);
        return pages;
    }

    /** In the dark nothing is different but colours. */
    private static void inspect(Tab tab, String page, List<String> questions, List<String> findings)
            throws IOException {
        List<String> colours = questions.stream().filter(COLOURS::equals).toList();
        look(tab, 1280, "light", questions, page, findings);
        look(tab, 1280, "dark", colours, page, findings);
        look(tab, 320, "dark", colours, page, findings);
        look(
                tab,
                320,
                "light",
                Stream.concat(questions.stream(), Stream.of(TORN)).toList(),
                page,
                findings);
    }

    private static void look(
            Tab tab, int width, String scheme, List<String> questions, String page, List<String> findings)
            throws IOException {
        tab.resize(width, 900);
        tab.prefer(scheme);
        for (String question :
                Stream.concat(Stream.of(WIDTH), questions.stream()).toList()) {
            tab.evaluate(question)
                    .forEach(found -> findings.add(page + " at " + width + " in " + scheme + ": " + found.asString()));
        }
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(AccessibilityIT.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
