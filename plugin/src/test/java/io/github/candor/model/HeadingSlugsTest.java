package io.github.candor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingSlugsTest {
    @ParameterizedTest
    @CsvSource({
        "Root cause, root-cause",
        "What went well?, what-went-well",
        "'Impact, in short', impact-in-short",
        "Why 5xx & 4xx, why-5xx--4xx",
        "snake_case and-hyphen, snake_case-and-hyphen",
        "Ursache und Lösung, ursache-und-lösung",
        "ÉTÉ, été",
        "根本原因, 根本原因",
        "Причина сбоя, причина-сбоя",
        "السبب الجذري, السبب-الجذري",
        "🔥 What burnt, -what-burnt",
        "I ♥ unicode, i--unicode"
    })
    void areThoseOfGitHub(String heading, String slug) {
        assertThat(new HeadingSlugs().next(heading)).isEqualTo(slug);
    }

    @Test
    void countHeadingsOfTheSameWords() {
        HeadingSlugs slugs = new HeadingSlugs();

        assertThat(slugs.next("Impact")).isEqualTo("impact");
        assertThat(slugs.next("Impact")).isEqualTo("impact-1");
        assertThat(slugs.next("Impact 1")).isEqualTo("impact-1-1");
        assertThat(slugs.next("impact!")).isEqualTo("impact-2");
    }

    @Test
    void areEmptyWhereNothingIsLeft() {
        assertThat(new HeadingSlugs().next("🔥")).isEmpty();
    }
}
