package io.github.candor.publish;

import java.net.URI;
import java.time.Instant;

/**
 * From what a site was built: enough to build it again.
 *
 * @param content git's name of the commit of the content
 * @param builtFor the instant that it shows, in whole seconds
 * @param url the site's address
 * @param pluginVersion of Candor
 */
public record BuildFacts(String content, Instant builtFor, URI url, String pluginVersion) {}
