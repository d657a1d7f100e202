package io.github.candor.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Fuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** The templates of a site's owner: each is filled, or refused with its place. */
class TemplateFuzzTest extends Fuzz {
    private static final String PAGE = "pages/own.mustache";

    @TempDir
    Path own;

    record View(String name, @Nullable String absent, List<String> items, Map<String, String> words) {
        boolean isThere() {
            return true;
        }
    }

    @Override
    protected List<String> seeds() {
        return List.of(
                "<h1>{{name}}</h1>\n{{#items}}<p>{{.}}</p>{{/items}}{{^absent}}none{{/absent}}\n",
                "{{#isThere}}{{words.known}}{{/isThere}}{{! a remark }}{{{name}}}{{&name}}",
                "{{>partials/own}}{{=<% %>=}}<% name %><%={{ }}=%>{{name}}");
    }

    @Override
    protected List<String> words() {
        return List.of(
                "{{",
                "}}",
                "{{{",
                "}}}",
                "{{#items}}",
                "{{/items}}",
                "{{^absent}}",
                "{{>pages/own}}",
                "{{>partials/own}}",
                "{{>/etc/passwd}}",
                "{{>../own}}",
                "{{=",
                "=}}",
                "{{!",
                "{{.}}",
                "{{name.class.name}}",
                "{{$a}}",
                "{{<a}}",
                "%");
    }

    @Override
    protected List<String> frames() {
        return List.of("@@", "{{@@}}", "{{#items}}@@{{/items}}", "{{#@@}}", "{{>@@}}", "{{=@@=}}", "{{!@@}}");
    }

    @Override
    protected void feed(byte[] input) throws IOException {
        Files.createDirectories(own.resolve("pages"));
        Files.write(own.resolve(PAGE), input);
        Map<String, String> words = Map.of("known", "Known");
        try {
            String page = Theme.of(getClass().getClassLoader(), own)
                    .templates()
                    .fill(PAGE, new View("<b>", null, List.of("a", "b"), words));
            assertThat(page).doesNotContain("root:x:0");
        } catch (TemplateException e) {
            assertThat(e)
                    .message()
                    .contains("pages/own.mustache")
                    .hasSizeLessThan(2_000)
                    .doesNotContain("java.");
        }
    }
}
