package io.github.candor.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Fuzz;
import java.io.IOException;
import java.util.List;

/** A manifest in a branch, as somebody else may have changed it. */
class ManifestFuzzTest extends Fuzz {
    @Override
    protected List<String> seeds() {
        return List.of(
                "{\"redirects\":{\"a.html\":\"b/\"},\"stamped\":{\"index.html\":\"00ff\"},\"clockwork\":[\"a\"],\"groups\":[\"b\"]}",
                "{\"calendars\":[{\"paths\":[\"a.ics\"],\"site\":\"a\",\"events\":[\"x\"]}]}",
                "{\"feeds\":[{\"paths\":[\"a.rss\"],\"site\":\"a\",\"promised\":{\"x\":[\"\",\":y\"]},\"others\":{}}],\"more\":[{}]}");
    }

    @Override
    protected List<String> words() {
        return List.of(
                "\"redirects\":{",
                "\"feeds\":[",
                "\"paths\":[",
                "\"promised\":{",
                "null",
                "{",
                "}",
                "[",
                "]",
                "\"",
                ":",
                "\\u0000");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "@@", "{\"@@\":1}", "{\"feeds\":[@@", "{\"feeds\":[{\"promised\":{\"@@\":[\"\"]}}]}", "{\"more\":@@");
    }

    @Override
    protected void feed(byte[] input) {
        try {
            SiteManifest manifest = ManifestReader.read(input);
            assertThat(ManifestReader.read(ManifestWriter.write(manifest))).isEqualTo(manifest);
        } catch (IOException e) {
            assertThat(e).hasMessageNotContaining("\u001b");
        }
    }
}
