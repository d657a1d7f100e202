package io.github.candor.render.view;

/** A named address: below the site's root where Candor made it, absolute where an author did. */
public record NamedLink(String name, String address) {}
