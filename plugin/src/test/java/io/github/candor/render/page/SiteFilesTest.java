package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.badge.Badges;
import io.github.candor.render.badge.Tone;
import io.github.candor.render.log.SearchPages;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.Tense;
import io.github.candor.render.theme.TemplateException;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFilesTest {
    private static final Instant NOW = Instant.parse("2025-02-13T08:00:00Z");
    private static final SiteContent CONTENT =
            Sites.in("UTC").with(Sites.component("login")).content();
    private static final Path SOURCES = Path.of("../site-template");

    @TempDir
    Path folder;

    private Path own;

    @BeforeEach
    void makeTheFolder() {
        own = folder.resolve("template");
    }

    private void write(String name, String text) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private RenderedSite site() {
        return RenderedSite.of(new SiteFiles(), CONTENT, theme(), NOW);
    }

    private Theme theme() {
        return Theme.of(getClass().getClassLoader(), own);
    }

    @Test
    void addRulesOfTheUsersOwnAfterThoseOfTheTheme() throws IOException {
        write("styles/own.css", "h1 { color: #a3123a; }");

        assertThat(site().text("styles/own.css")).isEqualTo("h1 { color: #a3123a; }");
        assertThat(Jsoup.parse(RenderedSite.of(new SearchPages(), CONTENT, theme(), NOW)
                                .text("search/index.html"))
                        .select("link[rel=stylesheet]")
                        .eachAttr("href"))
                .startsWith("../styles/site.css")
                .endsWith("../styles/search.css", "../styles/own.css");
    }

    @Test
    void takeTheColoursOfStatesFromOneFile() throws IOException {
        write("states.properties", "operational=#123456 #abcdef\n");

        assertThat(site().text("styles/site.css")).contains("--operational: light-dark(#123456, #abcdef);");
        assertThat(site().text("embed/widget.css")).contains("--none: #123456;", "--none: #abcdef;");
        assertThat(site().text("embed/status.js")).contains("\"#123456\"");
        assertThat(site().text("favicon.svg")).contains("#123456");
        assertThat(RenderedSite.of(new Badges(), CONTENT, theme(), NOW).text("badge.svg"))
                .contains("#123456");
        assertThat(RenderedSite.of(new Badges(), CONTENT, theme(), NOW).text("badge.json"))
                .contains("123456");
    }

    @Test
    void stateNoColourOfAStateBesideThatFile() throws IOException {
        for (ComponentStatus status : ComponentStatus.values()) {
            var pair = RenderedSite.theme().colours().of(status);
            for (String folder : new String[] {"styles", "scripts", "static", "badges", "partials", "pages"}) {
                try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                    assertThat(files.filter(file -> file.toString().matches(".*\\.(?:css|js|mustache|svg)")))
                            .allSatisfy(file -> assertThat(file)
                                    .content()
                                    .doesNotContainIgnoringCase(pair.light())
                                    .doesNotContainIgnoringCase(pair.dark()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"styles/site.css", "styles/accent.css", "static/embed/widget.css", "static/embed/status.js"})
    void canBeReplacedByWhatTheTemplateWouldMake(String name) throws IOException {
        write(name, "{{states.nothing}} as it is");

        assertThat(site().text(name.replaceFirst("static/", ""))).isEqualTo("{{states.nothing}} as it is");
    }

    @Test
    void areNotReplacedTwice() throws IOException {
        write("styles/site.css", "a");
        write("styles/site.css.mustache", "b");

        assertThatThrownBy(this::theme)
                .isInstanceOf(TemplateException.class)
                .hasMessage(
                        "template/styles/site.css: is what template/styles/site.css.mustache makes. Keep one of the two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles/site.css", "embed/widget.css", "embed/status.js"})
    void doNotPassWithTime(String path) {
        assertThat(new SiteFiles().files(RenderedSite.context(CONTENT, NOW)))
                .map(PlannedFile.class::cast)
                .filteredOn(file -> file.path().value().equals(path))
                .extracting(PlannedFile::tense)
                .containsExactly(Tense.LASTING);
    }

    @ParameterizedTest
    @EnumSource
    void showThePicturesOfPreviewsInTheColourOfTheirState(Indicator indicator) throws IOException {
        String name = "preview-" + indicator.name().toLowerCase(Locale.ROOT);
        Tone tone = Tone.of(indicator);
        String colour = tone.colour(RenderedSite.theme().colours());

        assertThat(Files.readString(SOURCES.resolve("drawings/" + name + ".svg")))
                .as("draw it anew by site-template/drawings/draw")
                .contains("fill=\"#" + colour + "\"/>", "d=\"" + tone.shape() + "\"");
        Path picture = SOURCES.resolve("static/preview/" + indicator.name().toLowerCase(Locale.ROOT) + ".png");
        int corner = Objects.requireNonNull(ImageIO.read(picture.toFile())).getRGB(5, 5) & 0xFFFFFF;
        assertThat("%06x".formatted(corner)).isEqualTo(colour);
    }
}
