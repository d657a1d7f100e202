package io.github.candor.kept;

import io.github.candor.model.Page;
import io.github.candor.model.Sha256;
import io.github.candor.read.memory.FactWriter;
import io.github.candor.read.memory.Types;
import io.github.candor.render.markdown.LinkBase;
import io.github.candor.render.site.MadeFrom;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.Tense;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes only those files of which anything that they are made from is another than last time; for several threads.
 *
 * <p>The key of a file is a digest of what its part says that it is made from, of what the whole site is made with, and of
 * where the links lead that stand in the authors' files which it shows. Only lasting files are kept: nothing in them follows
 * from what time it is.
 */
public final class PageKeeper {
    /** Stands for the site's root in answers, and is in no address. */
    private static final String ROOT = "\0";

    /** Stands for the answer that a link leads nowhere, and is in no address. */
    private static final String NOWHERE = "\1";

    private final PageMemory former;
    private final LinkBase links;
    private final Theme theme;
    private final Types types;

    /** Empty where something is in it that nobody decided how to write, so that nothing can be kept. */
    private final String site;

    private final Map<String, Facts> made = new ConcurrentHashMap<>();
    private final Map<String, String> digests = new ConcurrentHashMap<>();

    /**
     * What a file is made from.
     *
     * @param digest of it
     * @param files of the authors' that it shows
     */
    private record Facts(String digest, List<String> files) {}

    private PageKeeper(PageMemory former, Types types, RenderContext context) {
        this.former = former;
        this.types = types;
        this.links = context.markdown().links();
        this.theme = context.theme();
        this.site = site(context, types);
    }

    /** Returns what keeps files of the site before, of which {@code former} knows, in the site of {@code context}. */
    public static PageKeeper of(PageMemory former, RenderContext context) {
        Types types = Types.of(former.types());
        return types == null
                ? new PageKeeper(PageMemory.EMPTY, new Types(), context)
                : new PageKeeper(former, types, context);
    }

    /** Returns the planned file, made anew where that must be. */
    public SiteFile make(Supplier<SiteFile> planned) {
        if (!(planned instanceof PlannedFile file) || file.from() == null || file.tense() != Tense.LASTING) {
            return planned.get();
        }
        MadeFrom from = file.from().get();
        Facts facts = from == null ? null : facts(from.facts());
        if (from == null || facts == null) {
            return file.get();
        }
        String path = file.path().value();
        made.put(path, facts);
        PageMemory.Remembered known = former.pages().get(path);
        return known != null && known.key().equals(key(facts, former.links()))
                ? new SiteFile.Kept(file.path(), known.size(), known.modified(), from.nature(), file)
                : file.get();
    }

    /**
     * Returns what is to be remembered of this site, when all of its files were put in their places: nothing where somebody
     * changed the theme meanwhile, since nobody knows which of its files were read before.
     *
     * @param lying returns what the disk says of the file at a path, with its key; null where it knows of none
     */
    public PageMemory memory(BiFunction<String, String, PageMemory.@Nullable Remembered> lying) {
        if (!theme.isUnchanged()) {
            return PageMemory.EMPTY;
        }
        Map<String, List<String>> asked = new HashMap<>();
        made.values().forEach(facts -> facts.files().forEach(file -> asked.computeIfAbsent(file, this::asked)));
        asked.values().removeIf(List::isEmpty);
        Map<String, PageMemory.Remembered> pages = new HashMap<>();
        made.forEach((path, facts) -> {
            PageMemory.Remembered one = lying.apply(path, key(facts, asked));
            if (one != null) {
                pages.put(path, one);
            }
        });
        return new PageMemory(types.names(), pages, asked);
    }

    /** What was kept was not asked this time. */
    private List<String> asked(String file) {
        TreeSet<String> asked = new TreeSet<>(links.asked(file));
        asked.addAll(former.links().getOrDefault(file, List.of()));
        return List.copyOf(asked);
    }

    private String key(Facts facts, Map<String, List<String>> destinations) {
        StringBuilder answers = new StringBuilder();
        for (String file : facts.files()) {
            for (String destination : destinations.getOrDefault(file, List.of())) {
                answers.append(destination).append(ROOT);
                answers.append(Objects.requireNonNullElse(links.resolve(destination, file, ROOT), NOWHERE));
                answers.append(ROOT);
            }
        }
        return answers.isEmpty() ? facts.digest() : Sha256.hex(facts.digest() + answers);
    }

    /** Returns what a file is made from, or null where nobody can say. */
    private @Nullable Facts facts(List<?> stated) {
        if (site.isEmpty()) {
            return null;
        }
        List<String> files = new ArrayList<>();
        List<@Nullable Object> parts = new ArrayList<>(List.of(site));
        return stated.stream().allMatch(one -> add(one, parts, files)) ? facts(parts, files) : null;
    }

    private @Nullable Facts facts(List<@Nullable Object> parts, List<String> files) {
        String digest = digest(parts, types);
        return digest.isEmpty() ? null : new Facts(digest, files);
    }

    /** An incident is shown by several files, and only its digest is taken into theirs. */
    private boolean add(@Nullable Object one, List<@Nullable Object> parts, List<String> files) {
        if (one instanceof IncidentStatus status) {
            files.add(status.incident().info().file());
            String digest = digests.computeIfAbsent(status.id().value(), any -> digest(status, types));
            parts.add(digest);
            return !digest.isEmpty() && isOver(status);
        }
        if (one instanceof Collection<?> several) {
            parts.add(several.size());
            return several.stream().allMatch(each -> add(each, parts, files));
        }
        parts.add(one);
        return true;
    }

    /** What goes on is as long as it is until now. */
    private static boolean isOver(IncidentStatus status) {
        return !status.isOpen() && status.windows().stream().allMatch(window -> window.to() != null);
    }

    private static String site(RenderContext context, Types types) {
        StatusBoard board = context.board();
        List<List<Object>> menu = board.content().pages().stream()
                .filter(Page::isInMenu)
                .map(page -> List.<Object>of(page.title(), page.address()))
                .toList();
        return digest(
                Arrays.asList(
                        board.content().settings(),
                        board.content().components().nodes(),
                        menu,
                        List.of(
                                board.incidents().isEmpty(),
                                board.plans().isEmpty(),
                                board.notices().isEmpty()),
                        context.theme().ownDigest(),
                        context.history().extent(),
                        context.history().isByVersions(),
                        context.versions() != null),
                types);
    }

    /** Returns the digest of {@code value}; empty if something is in it that nobody decided how to write. */
    private static String digest(Object value, Types types) {
        byte[] written = FactWriter.write(value, types);
        return written.length == 0 ? "" : Sha256.hex(written);
    }
}
