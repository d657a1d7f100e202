package io.github.candor.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Corpus;
import io.github.candor.fuzz.Fuzz;
import io.github.candor.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class YamlFuzzTest extends Fuzz {
    @Override
    protected List<String> seeds() throws IOException {
        return Corpus.examples("**/status.yml");
    }

    @Override
    protected List<String> words() {
        return List.of(
                "&a ",
                "*a",
                "!!map",
                "!!binary",
                "<<: ",
                "? ",
                "|+2\n",
                ">-\n",
                "%YAML 1.1\n---\n",
                "- - - ",
                "{a: [",
                "a: b");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "@@",
                "a: @@",
                "a: \"@@\"",
                "a: '@@'",
                "a: |\n  @@",
                "a: [@@",
                "a: {@@",
                "@@: a",
                "&@@ a: *@@",
                "!@@ a: b",
                "a:\n@@ - b");
    }

    @Override
    protected void feed(byte[] input) {
        Problems problems = new Problems();
        YamlValue.Mapping read = YamlReader.read("status.yml", new String(input, StandardCharsets.UTF_8), 1, problems);
        assertThat(read != null || !problems.hasNoErrors()).isTrue();
    }
}
