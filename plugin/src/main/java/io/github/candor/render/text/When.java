package io.github.candor.render.text;

/**
 * A moment as it is shown.
 *
 * @param text in the site's zone with the zone named, like {@code 13 Feb 2025, 07:20 UTC}, or a day like {@code 15 Dec 2024}
 * @param iso for machines: an instant like {@code 2025-02-13T07:20:00Z} or a day like {@code 2024-12-15}
 * @param isApproximate whether the author wrote {@code ~}
 */
public record When(String text, String iso, boolean isApproximate) {}
