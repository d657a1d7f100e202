package io.github.candor.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is not tried is nothing. */
class FormProperties {
    private static final List<Form> FORMS = List.of(
            ClockPhrase.FORM,
            SpanEnd.TO,
            ZonePhrase.AFTER_CLOCK,
            ZonePhrase.AFTER_DATED_CLOCK,
            TimeMarkParser.ABOUT,
            TimeMarkParser.ABOUT_AFTER);

    private static final List<String> PIECES = List.of(
            " ",
            "\t",
            "\n",
            "\u000B",
            "\u001C",
            "\u0085",
            "~",
            "≈",
            "about ",
            "ABOUT ",
            "around 7",
            "approx. 7",
            "c. 1",
            "ca. 07:20",
            "circa ",
            "7",
            "07:20",
            "7.20pm",
            "7am",
            "2025-02-13",
            "the 5th of May",
            "Monday",
            "tue",
            "Sun:",
            "may 5",
            "to ",
            "TILL ",
            "until ",
            "–",
            "—",
            "-",
            "(CET)",
            "(approx)",
            "approximately",
            "UTC+1",
            "GMT",
            "Z",
            "+0100",
            "-05:00",
            "Europe/Zurich",
            "a",
            "K",
            "\u212A",
            "İ",
            "ı",
            "ſ",
            "_",
            "é",
            "(",
            ".",
            "word");

    @Property(tries = 3000)
    void passesOverWhatDoesNotMatch(@ForAll("texts") String text) {
        for (Form form : FORMS) {
            boolean isThere = form.pattern().matcher(text).lookingAt();

            assertThat(form.at(text, 0) != null).as(form.beginnings()).isEqualTo(isThere);
        }
    }

    @Property(tries = 3000)
    void passesOverTextsThatNoTimeBegins(@ForAll("texts") String text) {
        if (!TimeMarkParser.mayBeTime(text)) {
            assertThat(new TimeMarkParser(text).read()).isNull();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces));
    }
}
