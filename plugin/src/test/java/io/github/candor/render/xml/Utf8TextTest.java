package io.github.candor.render.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class Utf8TextTest {
    @Property
    void encodesWhateverTheJdkEncodes(@ForAll String one, @ForAll String two) {
        Utf8Text text = new Utf8Text(point -> point);
        text.add(one);
        text.add(two.toCharArray(), 0, two.length());
        text.add(one, 0, one.length());

        assertThat(text.toBytes()).isEqualTo(jdk(one + two + one));
    }

    @Test
    void joinsTheHalvesOfACharacterThatWasAddedInTwoParts() {
        String clef = "\uD834\uDD1E";
        Utf8Text text = new Utf8Text(point -> point);
        text.add(clef, 0, 1);
        text.add(clef, 1, 2);

        assertThat(text.toBytes()).isEqualTo(clef.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void asksWhatStandsForACharacterThatIsNotPlain() {
        Utf8Text text = new Utf8Text(point -> point == 0 || point == 0x1F600 ? '?' : point);
        text.add("a\u0000\n\uD83D\uDE00é\uD83D");

        assertThat(new String(text.toBytes(), StandardCharsets.UTF_8)).isEqualTo("a?\n?é\uFFFD");
    }

    @Test
    void holdsMoreThanItBeganWith() {
        Utf8Text text = new Utf8Text(point -> point);
        for (int i = 0; i < 10_000; i++) {
            text.add("◆ é");
        }

        assertThat(text.toBytes()).isEqualTo("◆ é".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        assertThat(text.length()).isEqualTo(60_000);
    }

    @Test
    void lendsNoTextAWayOutOfItsElement() {
        XmlDocument xml = new XmlDocument();
        xml.open("feed", "lang", "\"><x>&'");
        xml.element("title", "</title>\"&\u0000\uFFFE\uD834 ok");
        xml.empty("link", "href", "a&b");
        xml.close();

        assertThat(new String(xml.finish(), StandardCharsets.UTF_8)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <feed lang="&quot;&gt;&lt;x&gt;&amp;'">
                        <title>&lt;/title&gt;"&amp;\uFFFD\uFFFD\uFFFD ok</title>
                        <link href="a&amp;b"/>
                        </feed>
                        """);
    }

    @Test
    void refusesToFinishWhatIsStillOpen() {
        XmlDocument xml = new XmlDocument();
        xml.open("feed");

        assertThatThrownBy(xml::finish)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("feed");
    }

    /** The JDK writes a question mark for half a character. */
    private static byte[] jdk(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().forEach(point -> whole.appendCodePoint(point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point));
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }
}
