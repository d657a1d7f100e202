package io.github.candor;

import io.github.candor.address.Address;
import io.github.candor.model.Asset;
import io.github.candor.model.Entry;
import io.github.candor.model.OneCase;
import io.github.candor.model.Page;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.AliasPlace;
import io.github.candor.read.settings.FeedAliasesReader;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.PlannedPart;
import io.github.candor.render.site.SiteFile;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks by the files that a build would make whether what an author named has an address of its own, so that a check
 * finds what would stop the build. Addresses that differ only by case, or by how an accent is put together, clash too: many
 * disks keep only one of them.
 */
final class AddressCheck {
    /** Of more clashes nobody reads; to find where each was written takes a look into its file. */
    private static final int MOST = 100;

    private final Path folder;
    private final SiteContent content;
    private final Map<String, String> taken = new HashMap<>();
    private final Problems problems = new Problems();
    private int found;

    private AddressCheck(Path folder, SiteContent content) {
        this.folder = folder;
        this.content = content;
    }

    /**
     * Takes the address of every file of {@code parts}.
     *
     * @param folder that {@code content} was read from
     * @throws ContentException with a problem for each of the author's names that clashes
     */
    static void check(Path folder, SiteContent content, List<PlannedPart> parts, List<Problem> warnings)
            throws ContentException {
        AddressCheck check = new AddressCheck(folder, content);
        List<String> named = check.named();
        // To list some parts takes long, and only what an author named can be in their way.
        Stream<Supplier<SiteFile>> files = parts.stream()
                .filter(part -> named.stream().anyMatch(name -> isIn(part.folder(), name)))
                .flatMap(PlannedPart::files);
        for (Supplier<SiteFile> file : (Iterable<Supplier<SiteFile>>) files::iterator) {
            if (check.found >= MOST) {
                break;
            }
            if (file instanceof PlannedFile planned) {
                check.take(planned.path().value());
            }
        }
        if (!check.problems.isEmpty()) {
            throw new ContentException(Stream.concat(check.problems.sorted().stream(), warnings.stream())
                    .sorted()
                    .toList());
        }
    }

    /** Returns whether what lies at {@code name} may be in the way of a file in {@code folder}; both in lower case. */
    private static boolean isIn(String folder, String name) {
        return name.startsWith(folder) || folder.startsWith(name + "/");
    }

    /** Returns every address that an author chose, as a file or as a folder, in lower case. */
    private List<String> named() {
        List<String> named = new ArrayList<>();
        content.assets().forEach(asset -> named.add(asset.path()));
        for (Page page : content.pages()) {
            named.add(page.id() + "/index.html");
            named.addAll(page.aliases());
        }
        for (Entry entry : entries()) {
            named.addAll(entry.info().aliases());
            if (isLikeAFile(entry)) {
                named.add(Address.fileAt(entry.address()));
            }
        }
        named.addAll(content.settings().feeds().aliases().keySet());
        named.replaceAll(AddressCheck::key);
        return named;
    }

    /** Returns whether an entry may be called like a file that lies beside it; in its own folder no other file is. */
    private static boolean isLikeAFile(Entry entry) {
        return entry.id().value().contains(".");
    }

    /** A folder is taken with its slash: its files may share it, but none may be called like it. */
    private void take(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String name = path.substring(0, slash);
            String former = taken.putIfAbsent(key(name), name + "/");
            if (former != null && !former.equals(name + "/")) {
                report(path, former);
            }
        }
        String former = taken.putIfAbsent(key(path), path);
        if (former != null) {
            report(path, former);
        }
    }

    private static String key(String path) {
        return OneCase.lower(Normalizer.normalize(path, Normalizer.Form.NFC));
    }

    private void report(String path, String former) {
        Place place = placeOf(path);
        Place other = placeOf(former);
        Place written = place == null ? other : place;
        if (written == null) {
            // None of the author's names; the build says what it is.
            return;
        }
        found++;
        String rest = written.equals(place) ? former : path;
        String here = written.equals(place) ? path : former;
        boolean isOurs = place == null || other == null;
        problems.report(
                isOurs ? Rule.RESERVED_ADDRESS : Rule.DUPLICATE_ID,
                written,
                "This would lie at /" + here + ", where /" + rest + owner(written, place == null ? null : other)
                        + " lies; letter case does not count, nor how accents are put together.",
                "Give it another name.");
    }

    private static String owner(Place written, @Nullable Place other) {
        if (other == null) {
            return " of Candor's own";
        }
        return other.equals(written) ? " of the same file" : " of " + other.file();
    }

    /** Returns where the author named what lies at or below {@code path}, or null if that is Candor's own. */
    private @Nullable Place placeOf(String path) {
        for (Asset asset : content.assets()) {
            if (asset.path().equals(path) || (path.endsWith("/") && asset.path().startsWith(path))) {
                return Place.startOf(asset.path());
            }
        }
        for (Page page : content.pages()) {
            Place alias = placeOf(path, page.aliases(), page.file());
            if (alias != null || path.equals(page.address()) || path.equals(Address.fileAt(page.address()))) {
                return alias == null ? Place.startOf(page.file()) : alias;
            }
        }
        for (Entry entry : entries()) {
            if (path.equals(entry.address()) || path.equals(Address.fileAt(entry.address()))) {
                return Place.startOf(entry.info().file());
            }
            List<String> aliases = entry.info().aliases().stream()
                    .filter(alias -> !alias.equals(entry.address()))
                    .toList();
            Place alias = placeOf(path, aliases, entry.info().file());
            if (alias != null) {
                return alias;
            }
        }
        return content.settings().feeds().aliases().keySet().stream()
                .filter(alias -> alias.equals(path) || (path.endsWith("/") && alias.startsWith(path)))
                .findFirst()
                .map(alias -> FeedAliasesReader.place(folder, alias))
                .orElse(null);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(content.incidents());
        entries.addAll(content.maintenance());
        entries.addAll(content.notices());
        return entries;
    }

    private @Nullable Place placeOf(String path, List<String> aliases, String file) {
        for (String alias : aliases) {
            boolean isAt = path.equals(alias) || path.equals(Address.fileAt(alias));
            if (isAt || (path.endsWith("/") && alias.startsWith(path))) {
                return AliasPlace.of(folder, file, alias);
            }
        }
        return null;
    }
}
