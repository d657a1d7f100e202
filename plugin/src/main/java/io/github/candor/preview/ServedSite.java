package io.github.candor.preview;

import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.PlannedPart;
import io.github.candor.render.site.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The files of one {@link PreviewSite}, each made when it is first asked for. Safe for use by several threads. */
final class ServedSite {
    private final PreviewSite facts;
    private final List<PlannedPart> unlisted = new ArrayList<>();
    private final Map<String, Supplier<SiteFile>> planned = new ConcurrentHashMap<>();
    private final Map<String, SiteFile> made = new ConcurrentHashMap<>();

    private ServedSite(PreviewSite facts) {
        this.facts = facts;
        this.unlisted.addAll(facts.parts());
    }

    /** Returns the files of {@code facts}. */
    static ServedSite of(PreviewSite facts) {
        return new ServedSite(facts);
    }

    /** Returns what is known of the site as a whole. */
    PreviewSite facts() {
        return facts;
    }

    /** Returns the path that the site is served below, like {@code /} and {@code /repo/}. */
    String base() {
        return facts.url().getPath();
    }

    /** Returns whether there is a file at {@code path}, like {@code history/index.html}. */
    boolean has(String path) {
        if (!planned.containsKey(path) && !made.containsKey(path)) {
            list(path);
        }
        return planned.containsKey(path) || made.containsKey(path);
    }

    /**
     * Returns the file at {@code path}, or null if there is none.
     *
     * @throws io.github.candor.render.theme.TemplateException if its template cannot be filled
     */
    @Nullable
    SiteFile find(String path) {
        if (!has(path)) {
            return null;
        }
        SiteFile known = made.get(path);
        if (known != null) {
            return known;
        }
        // Two who ask at once may both make it, which costs less than one waiting for the other.
        SiteFile file = Objects.requireNonNull(planned.get(path), path).get();
        made.put(path, file);
        return file;
    }

    /** Lists what may have {@code path}, and makes what does not say beforehand where it will lie. */
    private synchronized void list(String path) {
        List<PlannedPart> asked =
                unlisted.stream().filter(part -> path.startsWith(part.folder())).toList();
        List<Supplier<SiteFile>> unplanned = new ArrayList<>();
        asked.stream().flatMap(PlannedPart::files).forEach(file -> {
            if (file instanceof PlannedFile plan) {
                planned.put(plan.path().value(), plan);
            } else {
                unplanned.add(file);
            }
        });
        unplanned.parallelStream()
                .map(Supplier::get)
                .forEach(file -> made.put(file.path().value(), file));
        // Only now: what could not be listed is tried again, and fails again, rather than being taken for not there.
        unlisted.removeAll(asked);
    }
}
