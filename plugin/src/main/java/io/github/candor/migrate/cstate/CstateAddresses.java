package io.github.candor.migrate.cstate;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.source.Findings;
import io.github.candor.problem.Logins;
import io.github.candor.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The addresses that an issue had on the former site, as Hugo made them of its name. */
record CstateAddresses(CstateConfig config, CstateSource.IssueFile file) {
    /** Returns the paths, from the root of the former site, that can be addresses here; {@code keys} are of the front matter. */
    List<String> of(Facts keys, Findings findings) {
        Set<String> aliases = new LinkedHashSet<>();
        String url = keys.text("url");
        String slug = keys.text("slug");
        String folder = config.prefix(file.language()) + "issues/";
        String path = file.path().replaceFirst("/index$", "");
        int slash = path.lastIndexOf('/') + 1;
        aliases.add(
                url != null ? url : folder + (slug == null ? hugo(path) : path.substring(0, slash) + hugo(slug)) + "/");
        keys.scalars("aliases").forEach(one -> aliases.add(one.text().strip()));
        List<String> possible = new ArrayList<>();
        for (String alias : aliases) {
            String rooted = alias.startsWith("/") ? alias : folder + alias;
            if (rooted.matches("/[A-Za-z0-9_~-][A-Za-z0-9._~-]*+(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*+)*+/?")) {
                possible.add(rooted);
            } else {
                findings.lost(
                        Place.startOf(file.name()),
                        "",
                        "The old address " + rooted + " has letters that no address here has.");
            }
        }
        return possible;
    }

    /** Writes a file's name as Hugo does in addresses. */
    static String hugo(String name) {
        return Logins.without(name)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "-")
                .replaceAll("[^\\p{L}\\p{N}\\p{M}._/+~-]", "");
    }
}
