package io.github.candor.revisions.words;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Tells what kind of character one is, quickly for those that are common. */
final class Letters {
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** The first of them, in the order of Unicode, are Thai. */
    private static final int FIRST_UNSPACED = 0x0E00;

    private Letters() {}

    /** Returns whether a script is written in it that puts no spaces between words. */
    static boolean isUnspaced(int character) {
        return character >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(character));
    }

    /** Returns whether words or numbers are made of it, and spaces stand between them. */
    static boolean isWord(int character) {
        if (character < 0x80) {
            return character == '_'
                    || isBetween('a', character, 'z')
                    || isBetween('A', character, 'Z')
                    || isBetween('0', character, '9');
        }
        int type = Character.getType(character);
        boolean isNumber = type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
        return (Character.isLetterOrDigit(character) || isNumber) && !isUnspaced(character);
    }

    /** Returns whether it belongs to the character before it. */
    static boolean isMark(int character) {
        int type = character < 0x80 ? Character.CONTROL : Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Returns whether nothing is to be seen of it but that there is room. */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isBetween(char first, int character, char last) {
        return first <= character && character <= last;
    }
}
