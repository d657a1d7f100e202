package io.github.candor.read.settings;

import io.github.candor.model.Settings;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.PublishedAddress;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lists of named addresses in {@code status.yml}. */
public final class LinksReader {
    public static final List<String> KEYS = List.of("name", "url");

    private final Fields status;
    private final Problems problems;

    LinksReader(Fields status) {
        this.status = status;
        this.problems = status.problems();
    }

    /**
     * Returns the list under {@code key}; one that is wrong has been reported and is left out.
     *
     * @param example of one of them, as an author writes it
     */
    List<Settings.Link> read(String key, String example) {
        List<Settings.Link> links = new ArrayList<>();
        for (YamlValue item : status.items(key)) {
            if (item instanceof YamlValue.Mapping mapping) {
                Settings.Link link = link(mapping);
                if (link != null) {
                    links.add(link);
                }
            } else {
                problems.report(
                        Rule.WRONG_TYPE,
                        item.place(),
                        "A link should have a name and a url, but here is " + item.kind() + ".",
                        "Write it like " + example + ".");
            }
        }
        return links;
    }

    private Settings.@Nullable Link link(YamlValue.Mapping mapping) {
        Fields link = Fields.of(mapping, KEYS, problems).require("name", "url");
        YamlValue.Scalar url = link.scalar("url");
        URI address = url == null ? null : PublishedAddress.read(url, "url", problems);
        String name = link.line("name");
        return address == null || name == null ? null : new Settings.Link(name, address);
    }
}
