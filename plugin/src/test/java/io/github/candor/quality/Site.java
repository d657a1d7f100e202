package io.github.candor.quality;

import io.github.candor.SiteBuilder;
import io.github.candor.golden.GoldenCase;
import io.github.candor.problem.ContentException;
import io.github.candor.programs.FirstSite;
import io.github.candor.programs.LiveSite;
import io.github.candor.publish.Desk;
import io.github.candor.publish.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A site that is judged.
 *
 * @param name of the golden case, or {@code sample}
 * @param folder where it was built
 */
record Site(String name, Path folder) {
    static final String SAMPLE = "sample";

    private static final Path CONTENT = Path.of("../content");
    private static final Path WIDE = Path.of("src/test/resources/quality/wide");
    private static final Instant WIDE_NOW = Instant.parse("2025-01-10T12:00:00Z");
    static final Instant MIDDLE_OF_AN_INCIDENT = Instant.parse("2024-11-05T10:00:00Z");
    private static final Instant CLOCK = Instant.parse("2026-11-21T12:00:00Z");
    private static final URI ADDRESS = URI.create("https://candor.example.org/repo/");
    private static final Pattern NOT_LAST = Pattern.compile("[^/]+/");
    private static final String INDEX = "index.html";

    /**
     * Builds below {@code folder} the sample, as it was in the middle of an incident, every golden site, and one whose words
     * do not fit a phone; what was published of one that was edited, with its versions and revisions; and what somebody has
     * on the first day.
     */
    static List<Site> all(Path folder) throws Exception {
        List<Site> sites = new ArrayList<>(List.of(sample(folder)));
        for (GoldenCase golden : GoldenCase.all().toList()) {
            sites.add(of(golden, folder));
        }
        sites.add(build(
                new Site("wide", folder.resolve("wide")), new SiteBuilder.Order(WIDE, null, null, WIDE_NOW, WIDE_NOW)));
        sites.add(published(folder));
        for (FirstSite which : EnumSet.complementOf(EnumSet.of(FirstSite.SAMPLE))) {
            sites.add(first(which, folder));
        }
        return sites;
    }

    /** Publishes a site twice, and takes it from the branch. */
    private static Site published(Path folder) throws Exception {
        Path origin = folder.resolve("origin.git");
        Desk desk = Desk.of(origin, folder.resolve("desk"));
        desk.publish();
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        desk.publish();
        Site site = new Site("published", Files.createDirectories(folder.resolve("published")));
        Program.git(
                origin, "--work-tree=" + site.folder.toAbsolutePath(), "checkout", "-q", "-f", "gh-pages", "--", ".");
        return site;
    }

    /** Publishes a first site, and takes it from the branch. */
    private static Site first(FirstSite which, Path folder) throws Exception {
        LiveSite live = LiveSite.of(which, folder.resolve("first-" + which.name()), null);
        live.publish();
        return new Site("first-" + which.name(), live.site());
    }

    /** Builds the sample below {@code folder}. */
    static Site sample(Path folder) throws IOException, ContentException {
        return sample(folder, MIDDLE_OF_AN_INCIDENT);
    }

    /** Builds the sample below {@code folder} as of {@code now}. */
    static Site sample(Path folder, Instant now) throws IOException, ContentException {
        return build(
                new Site(SAMPLE, folder.resolve(SAMPLE)), new SiteBuilder.Order(CONTENT, null, ADDRESS, now, CLOCK));
    }

    /** Builds a golden site below {@code folder}. */
    static Site of(GoldenCase golden, Path folder) throws IOException, ContentException {
        return build(
                new Site(golden.toString(), folder.resolve(golden.toString())),
                new SiteBuilder.Order(golden.content(), null, null, golden.now(), golden.now()));
    }

    private static Site build(Site site, SiteBuilder.Order order) throws IOException, ContentException {
        SiteBuilder.build(order, site.folder.toAbsolutePath());
        return site;
    }

    /** Returns the path that it is made for, between slashes: what stands on its page for addresses that do not exist needs it. */
    String path() throws IOException {
        String first = Files.readString(file(""));
        return URI.create(Jsoup.parse(first).expectFirst("link[rel=canonical]").attr("href"))
                .getPath();
    }

    /** Returns the address below the root of every page that shows something, {@code ""} for the first. */
    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !sendsOn(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .map(file -> file.endsWith(INDEX) ? file.substring(0, file.length() - INDEX.length()) : file)
                    .sorted()
                    .toList();
        }
    }

    /**
     * Returns one page of each kind, the largest, in a fixed order. Pages are of one kind if they lie in the same folder of
     * the root and equally deep.
     */
    List<String> kinds() throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        for (String page : pages()) {
            kinds.merge(kind(page), page, (one, other) -> size(other) > size(one) ? other : one);
        }
        return kinds.values().stream()
                .sorted(Comparator.comparing(Function.identity()))
                .toList();
    }

    private static String kind(String page) {
        int first = page.indexOf('/') + 1;
        return page.substring(0, first)
                + NOT_LAST.matcher(page.substring(first)).replaceAll("*/");
    }

    private long size(String page) {
        try {
            return Files.size(file(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file of {@code page}. */
    Path file(String page) {
        return folder.resolve(page.isEmpty() || page.endsWith("/") ? page + INDEX : page);
    }

    /** A page at an old address is gone before it can be looked at. */
    private static boolean sendsOn(Path file) {
        try {
            return Files.readString(file).contains("http-equiv=\"refresh\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
