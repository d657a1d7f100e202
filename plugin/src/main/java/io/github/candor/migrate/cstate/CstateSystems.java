package io.github.candor.migrate.cstate;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.EntryDraft;
import io.github.candor.migrate.source.Findings;
import io.github.candor.model.ComponentId;
import io.github.candor.model.OneLine;
import io.github.candor.read.yaml.YamlValue;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** Finds the components that cState calls systems, by the names that issues call them. */
record CstateSystems(CstateConfig config, ComponentBook book) {
    /** Returns the components that an issue hits; where nothing names one, the whole service. */
    Set<ComponentId> hit(Facts keys, EntryDraft draft) {
        Set<ComponentId> ids = new LinkedHashSet<>();
        for (YamlValue.Scalar one : keys.scalars("affected")) {
            ids.add(system(one, draft.findings()));
        }
        if (ids.isEmpty() && book.isEmpty()) {
            String name = config.title() == null ? "Service" : config.title();
            ids.add(book.add(new ComponentBook.Named("", name, null), null));
        } else if (ids.isEmpty() && book.find("") != null) {
            ids.add(Objects.requireNonNull(book.find("")));
        }
        return ids;
    }

    /** One that is written with other capital letters is meant: both have the same page in cState. */
    private ComponentId system(YamlValue.Scalar written, Findings findings) {
        String name = written.text().strip();
        ComponentId known = book.find(name);
        String near = known == null ? book.nearly(name) : null;
        if (near != null) {
            findings.changed(
                    written.place(),
                    "components:",
                    "\"" + name + "\" is written \"" + near + "\" in the configuration.");
            return book.same(name, near);
        }
        if (known == null) {
            findings.changed(
                    written.place(),
                    "components:",
                    "\"" + name + "\" is not among the systems of " + config.file()
                            + "; it is a component that is no longer listed.");
        }
        return known != null ? known : book.addFormer(new ComponentBook.Named(name, OneLine.of(name), null));
    }
}
