package io.github.candor.render.text;

/**
 * A moment as it is shown.
 *
 * @param text in the site's zone with the zone named, like {@code 13 Feb 2025, 07:20 UTC}, or a day like {@code 15 Dec 2024}
 * @param iso for machines: an instant like {@code 2025-02-13T07:20:00Z} or a day like {@code 2024-12-15}
 * @param isApproximate whether the author wrote {@code ~}
 */
public record When(String text, String iso, boolean isApproximate) {
    /** Returns it in a sentence, with what says that it is only roughly known. */
    public String spoken(Words words) {
        return isApproximate ? roughly(text, words) : text;
    }

    /** Returns {@code moment} with what says that it is only roughly known. */
    public static String roughly(String moment, Words words) {
        return words.get("about") + moment + words.get("about-end");
    }
}
