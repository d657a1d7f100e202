package io.github.candor.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are killed by SIGKILL, each at another moment. Where folders can be exchanged in one step the site must be in
 * its place at every moment, elsewhere at the latest when the next goal has begun. {@code -Dcandor.kills=1000} kills more.
 */
class KilledBuildIT {
    private static final int KILLS = Integer.getInteger("candor.kills", 40);
    private static final int AT_ONCE = 4;
    private static final long SEED = 20_261_121;

    /** So many that a build spends most of its time with files: in any other moment nothing could go wrong. */
    private static final int ASSETS = 500;

    /** So many that a site is changed file by file where little of it changes. */
    private static final int MANY_ASSETS = 600;

    private static final int MANY_KILLS = Math.max(1, KILLS / 2);

    private final List<Path> contents = new ArrayList<>();
    private final List<Map<String, String>> sites = new ArrayList<>();

    @TempDir
    Path folder;

    /**
     * What a kill left.
     *
     * @param site hash of each file by its path; empty if the folder is not there
     * @param siteLater the same when the next goal has begun
     * @param isHalfway whether the build was preparing a site or clearing one away
     */
    private record Remains(Map<String, String> site, Map<String, String> siteLater, boolean isHalfway) {}

    private void buildBothSites(int assets, IntPredicate isSame) throws Exception {
        for (String name : List.of("old", "new")) {
            Path content = writeContent(name, assets, isSame);
            Path site = folder.resolve(name + "-site");
            SiteBuilder.build(EndlessBuild.order(content), site);
            contents.add(content);
            sites.add(hashes(site));
        }
    }

    private Path writeContent(String name, int count, IntPredicate isSame) throws IOException {
        Path content = folder.resolve(name);
        Path assets = Files.createDirectories(content.resolve("assets"));
        Files.writeString(content.resolve("status.yml"), """
            title: %s
            url: https://status.example.org/
            components: [{id: login, name: Login}]
            """.formatted(name));
        for (int i = 0; i < count; i++) {
            Files.writeString(assets.resolve(i + ".txt"), isSame.test(i) ? "same" : name);
        }
        Files.writeString(assets.resolve("only-" + name + ".txt"), name);
        return content;
    }

    @Test
    void leavesAWholeOldOrAWholeNewSite() throws Exception {
        buildBothSites(ASSETS, number -> number % 4 == 0);

        List<Remains> remains = remainsOfAll(KILLS);

        assertThat(remains).hasSize(KILLS).allMatch(one -> sites.contains(one.siteLater()));
        assertThat(remains)
                .filteredOn(one -> FolderExchange.isKnown() || !one.site().isEmpty())
                .allMatch(one -> sites.contains(one.site()));
        assertThat(remains).as("the kills were spread").anyMatch(Remains::isHalfway);
        assertThat(remains).extracting(Remains::site).containsAll(sites);
    }

    /** The site is there at every moment, but some of its files may be old and some new until the next goal has begun. */
    @Test
    void leavesAWholeSiteToTheNextGoalWhereFilesAreChangedInTheirPlaces() throws Exception {
        buildBothSites(MANY_ASSETS, number -> number % 5 != 0);

        List<Remains> remains = remainsOfAll(MANY_KILLS);

        assertThat(remains).hasSize(MANY_KILLS).allMatch(one -> sites.contains(one.siteLater()));
        assertThat(remains).extracting(one -> one.site().size()).allMatch(size -> size > MANY_ASSETS);
        assertThat(remains).as("the kills were spread").anyMatch(Remains::isHalfway);
    }

    private List<Remains> remainsOfAll(int count) throws Exception {
        Random random = new Random(SEED);
        List<Callable<Remains>> kills = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path output = folder.resolve("killed-" + i + "/site");
            double moment = 2 * random.nextDouble();
            kills.add(() -> remains(output, moment));
        }
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Remains> remains = new ArrayList<>();
            for (Future<Remains> one : threads.invokeAll(kills)) {
                remains.add(one.get());
            }
            return remains;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Kills at {@code moment}: counted from the end of the second build, and 1 for as long as the second took. */
    private Remains remains(Path output, double moment) throws Exception {
        Process builds = start(output);
        try (BufferedReader lines = builds.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo(EndlessBuild.BUILT);
            long begin = System.nanoTime();
            assertThat(lines.readLine()).isEqualTo(EndlessBuild.BUILT);
            TimeUnit.NANOSECONDS.sleep((long) (moment * (System.nanoTime() - begin)));
        } finally {
            builds.destroyForcibly().waitFor();
        }
        OutputFolder site = OutputFolder.of(output);
        Map<String, String> atOnce = hashes(output);
        boolean isHalfway = Files.exists(site.next());
        site.recover();
        return new Remains(atOnce, hashes(output), isHalfway);
    }

    private Process start(Path output) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx256m"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EndlessBuild.class.getName()));
        command.add(output.toString());
        contents.forEach(content -> command.add(content.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Map<String, String> hashes(Path site) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        for (String path : FileTree.files(site)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(site.resolve(path)));
            hashes.put(path, HexFormat.of().formatHex(hash));
        }
        return hashes;
    }
}
