package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How bad it was is said by the statuses of components; every other scale only where it is said whose it is. */
class OneScaleTest {
    private static final Pattern OTHER_SCALE = Pattern.compile("(No|Minor|Major|Critical) impact|SEV-\\d|\\bP[1-4]\\b");
    private static final List<String> STATUSES =
            List.of("Under maintenance", "Degraded performance", "Partial outage", "Major outage");

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void namesNoOtherScaleBesideStatuses(GoldenCase golden) throws Exception {
        BuiltSite site = BuiltSite.of(golden);
        for (String path : site.files().keySet()) {
            Document page = page(site, path);
            if (page != null && !path.startsWith("search/") && !path.contains("/revisions/")) {
                page.select("#figures ~ p, article > :not(p):not(h1):not(section[aria-labelledby=figures])")
                        .remove();
                assertThat(OTHER_SCALE.matcher(page.select("main").text()).find())
                        .as("another scale on %s", path)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void listsIncidentsByTheWorstStatusThatTheyGaveOrByWhatBecameOfThem(GoldenCase golden) throws Exception {
        BuiltSite site = BuiltSite.of(golden);
        for (String path : site.files().keySet()) {
            Document page = path.startsWith("history/") ? page(site, path) : null;
            for (Element row : page == null ? List.<Element>of() : page.select("ul.incidents > li")) {
                Element status = row.selectFirst(".status");
                boolean isPlain = row.text().contains("no component");
                assertThat(status == null ? "" : status.ownText().strip())
                        .as("%s: %s", path, row.text())
                        .isIn(status == null ? List.of("") : STATUSES);
                assertThat(status == null)
                        .as(row.text())
                        .isEqualTo(isPlain || row.text().contains("Retracted"));
            }
        }
    }

    /** Returns a page in English, or null. */
    private static @Nullable Document page(BuiltSite site, String path) {
        if (!path.endsWith(".html") || path.startsWith("assets/")) {
            return null;
        }
        Document page = Jsoup.parse(Objects.requireNonNull(site.files().get(path)));
        return page.select("html").attr("lang").startsWith("en") ? page : null;
    }
}
