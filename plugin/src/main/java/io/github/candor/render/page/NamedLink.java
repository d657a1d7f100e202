package io.github.candor.render.page;

/** A named address: below the site's root where Candor made it, absolute where an author did. */
record NamedLink(String name, String address) {}
