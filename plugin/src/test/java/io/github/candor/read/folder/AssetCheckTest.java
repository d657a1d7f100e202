package io.github.candor.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Asset;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetCheckTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>a()</script>",
                "<SCRIPT src='a.js'/>",
                "<svg:script>",
                "<path onload=\"a()\"/>",
                "<path\nONCLICK = 'a()'/>",
                "<a href=\"javascript:a()\">x</a>",
                "<a xlink:href=' javascript:a()'>x</a>",
                "<image xlink:href=\"https://example.org/a.png\"/>",
                "<use href='//example.org/a.svg#b'/>",
                "<link rel=stylesheet href=https://example.org/a.css>",
                "<iframe src=\"http://example.org/\"></iframe>",
                "<script"
            })
    void findsWhatRunsOrAsksElsewhere(String found) throws IOException {
        for (String name : List.of("assets/a.svg", "assets/b.HTML", "assets/c.xml")) {
            assertThat(problems(name, "<svg xmlns='http://www.w3.org/2000/svg'>\n " + found, StandardCharsets.UTF_8))
                    .extracting(one -> one.place().toString())
                    .containsExactly(name + ":2:2");
        }
        assertThat(problems("assets/a.svg", "<svg>\n " + found, StandardCharsets.UTF_16LE))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                        + "<path d='M0 1'/><use xlink:href='#a'/></svg>",
                "<a href='https://example.org/'>on = there</a>",
                "<img src='b.png' alt='one=two'> onload=x 1 < 2 javascript:",
                "<p>description</p>"
            })
    void letsPassWhatOnlyShows(String text) throws IOException {
        assertThat(problems("assets/a.svg", text, StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void looksIntoNoOtherFiles() throws IOException {
        assertThat(problems("assets/a.txt", "<script>", StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void isQuickWhateverTheFileIs() throws IOException {
        for (String piece :
                List.of("<", "<a ", "on", "on =", " ", "=", "href=", "=javascript ", "\0", "<script", "İ")) {
            assertThat(problems(
                            "assets/a.svg", "<x " + piece.repeat(1_000_000 / piece.length()), StandardCharsets.UTF_8))
                    .hasSizeLessThan(2);
        }
    }

    private List<Problem> problems(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, charset);
        Problems problems = new Problems();
        new AssetCheck(problems).check(List.of(new Asset(name, file)));
        return problems.sorted();
    }
}
