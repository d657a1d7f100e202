package io.github.candor.notify;

/**
 * A feed of the built site, as it should be published.
 *
 * @param path below the site's root, like {@code components/login/updates.rss}
 * @param bytes of the file
 */
@SuppressWarnings("ArrayRecordComponent")
record BuiltFeed(String path, byte[] bytes) {}
