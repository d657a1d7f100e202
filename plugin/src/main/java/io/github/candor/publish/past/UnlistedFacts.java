package io.github.candor.publish.past;

import io.github.candor.address.Address;
import io.github.candor.git.GitTree;
import io.github.candor.manifest.Nature;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.publish.files.NextFile;
import io.github.candor.publish.files.Portions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is known of a version that was published without a manifest: what its files tell, as the theme wrote them then. */
final class UnlistedFacts implements PublicFacts {
    private static final Pattern GROUP =
            Pattern.compile("(?s).*?\"nodes\":\\[\\{\"id\":\"[^\"]*\",[^{}]*?\"kind\":\"group\".*");

    private final GitTree site;
    private final FormerUpdates updates;

    /** Keeps the files of the version. */
    UnlistedFacts(GitTree site) {
        this.site = site;
        this.updates = new FormerUpdates(site);
    }

    @Override
    public Nature nature(String path) throws IOException {
        boolean isTelling = isRead(path) || path.endsWith(".html");
        return isTelling && site.has(path) ? nature(path, site.bytesOf(path)) : Nature.DOCUMENT;
    }

    private static boolean isRead(String path) {
        return FormerItems.isFeed(path) || FormerItems.isCalendar(path);
    }

    @Override
    public Nature nature(String path, byte[] bytes) throws IOException {
        if (isRead(path)) {
            return FormerItems.read(path, bytes);
        }
        String target =
                path.endsWith(".html") ? FormerRedirect.target(new String(bytes, StandardCharsets.UTF_8)) : null;
        return target == null ? Nature.DOCUMENT : new Nature.Redirect(target);
    }

    @Override
    public boolean isGroup(String component) throws IOException {
        String facts = site.text(Address.UPTIME_FACTS.at(component));
        return facts != null && GROUP.matcher(facts).matches();
    }

    @Override
    public Set<String> promised(Collection<String> paths) throws IOException {
        Set<String> promised = new TreeSet<>();
        List<String> feeds = paths.stream()
                .filter(path -> site.has(path) && FormerItems.isFeed(path))
                .toList();
        for (List<String> some : Portions.of(feeds)) {
            for (Map.Entry<String, byte[]> feed : site.bytes(some).entrySet()) {
                promised.addAll(FormerItems.read(feed.getKey(), feed.getValue()).names());
            }
        }
        promised.removeIf(name -> name.endsWith(":postmortem"));
        return promised;
    }

    @Override
    public boolean isDerived(String item) throws IOException {
        return updates.isDerived(item);
    }

    @Override
    public Set<String> sayingTheSame(SortedMap<String, NextFile> others, SiteManifest next) throws IOException {
        Set<String> same = new TreeSet<>();
        for (List<String> some : Portions.of(List.copyOf(others.keySet()))) {
            for (Map.Entry<String, byte[]> former : site.bytes(some).entrySet()) {
                String path = former.getKey();
                Path source = Objects.requireNonNull(others.get(path)).source();
                if (source != null
                        && FormerStamps.isAllThatDiffers(path, former.getValue(), Files.readAllBytes(source))) {
                    same.add(path);
                }
            }
        }
        return same;
    }
}
