package io.github.candor.golden;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** Finds what the Content Security Policy of a page would refuse, or leaves to chance. */
final class SitePolicy {
    private final BuiltSite site;
    private final List<String> faults = new ArrayList<>();

    SitePolicy(BuiltSite site) {
        this.site = site;
    }

    /** Returns what is wrong, each with its page. */
    List<String> faults() {
        site.forEachPage(this::check);
        return faults;
    }

    private void check(String name, Document page) {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        if (!policy.startsWith("default-src 'none'; ")
                || !policy.contains("base-uri 'none'")
                || policy.contains("unsafe")
                || policy.contains("*")
                || policy.contains(":")) {
            faults.add(name + ": has the policy " + policy);
        }
        // What stands before it is not bound by it.
        page.select("meta[http-equiv=Content-Security-Policy]").forEach(meta -> {
            if (!meta.previousElementSiblings().select(":not(meta)").isEmpty()) {
                faults.add(name + ": states its policy too late");
            }
        });
        page.select("[style], style, script:not([src]):not([type=application/ld+json])")
                .forEach(element -> faults.add(name + ": " + element));
    }
}
