package io.github.candor.publish.versions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Fuzz;
import io.github.candor.problem.RefusalException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of versions in a branch, as somebody else may have changed it. */
class VersionsFuzzTest extends Fuzz {
    private static final String VERSION = """
            {"number":1,"published_at":"2025-02-13T10:01:00Z","built_for":"2025-02-13T10:00:00Z",
             "content_commit":"0123456789abcdef0123456789abcdef01234567","plugin_version":"1.0",
             "url":"https://status.example.org/","sha256":"%s","added":3,"changed":0,"removed":0,"restores":null}
            """.formatted("ab".repeat(32));

    @Override
    protected List<String> seeds() {
        String second = VERSION.replace("\"number\":1", "\"number\":2").replace("\"restores\":null", "\"restores\":1");
        return List.of(
                "{\"versions\":[]}",
                "{\"versions\":[" + VERSION + "]}",
                "{\"versions\":[" + second + "," + VERSION + "]}",
                "{\"more\":{\"a\":[1,2]},\"versions\":[" + VERSION + "]}");
    }

    @Override
    protected List<String> words() {
        return List.of(
                "\"number\":",
                "\"restores\":",
                "\"versions\":[",
                "null",
                "-1",
                "1e999999999",
                "+1000000000-01-01T00:00:00Z",
                "{",
                "}",
                "[",
                "]",
                "\"",
                "\\uD83D",
                "http://a@b/",
                "https://xn--/");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "@@",
                "{\"@@\":1}",
                "{\"versions\":[@@",
                "{\"versions\":[{\"number\":@@}]}",
                "{\"versions\":[{\"number\":\"@@\"}]}",
                seeds().get(1).replace("https://status.example.org/", "https://status.example.org/@@"),
                seeds().get(1).replace("https://status.example.org/", "https://@@/"),
                seeds().get(1).replace("\"1.0\"", "\"@@\""),
                seeds().get(1).replace("2025-02-13T10:00:00Z", "@@"));
    }

    @Override
    protected void feed(byte[] input) {
        try {
            assertThat(VersionsReader.read(new String(input, StandardCharsets.UTF_8)))
                    .isNotNull();
        } catch (RefusalException e) {
            assertThat(e).message().hasSizeLessThan(1000).doesNotContain("\n", "\u001b");
        }
    }
}
