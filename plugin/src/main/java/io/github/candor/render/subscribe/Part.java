package io.github.candor.render.subscribe;

/**
 * A component or group that can be followed alone.
 *
 * @param id tells it from all others on the page
 * @param text address of its feed of updates, to be copied
 * @param calendar address of its calendar; empty where no work on it was ever planned
 */
public record Part(String id, String name, String text, String calendar) {}
