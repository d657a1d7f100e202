package io.github.candor.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a headless Chromium made of a page.
 *
 * @param document the page's HTML after its scripts have run
 * @param console what it wrote to its console, errors of loading among it
 */
public record Chromium(String document, List<String> console) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** Returns whether tests that need one run here; where they decide they do, even if to fail. */
    public static boolean isExpected() {
        return "true".equals(System.getenv("CI")) || find() != null;
    }

    /** Opens {@code url} in a fresh profile below {@code folder}, with further {@code switches}, for a visitor in Nepal. */
    static Chromium open(String url, Path folder, String... switches) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        Path errors = profile.resolve("errors.txt");
        Path page = profile.resolve("page.html");
        List<String> command = command(profile);
        command.addAll(List.of("--virtual-time-budget=600000", "--timeout=150000"));
        command.addAll(List.of(switches));
        command.addAll(List.of("--dump-dom", url));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(page.toFile()).redirectError(errors.toFile());
        builder.environment().put("TZ", "Asia/Kathmandu");
        Process process = builder.start();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("Chromium did not end: " + Files.readString(errors));
        }
        return new Chromium(Files.readString(page), console(errors));
    }

    /** Returns how it is started with a profile of its own, reaching no other host. */
    static List<String> command(Path profile) {
        return new ArrayList<>(List.of(
                String.valueOf(find()),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--user-data-dir=" + profile,
                "--enable-logging=stderr"));
    }

    private static List<String> console(Path errors) throws IOException {
        String text = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8);
        return text.lines().filter(line -> line.contains(":CONSOLE")).toList();
    }

    /** Returns the console without what every page from a disk says: its manifest belongs to a web server. */
    List<String> consoleFromDisk() {
        return console.stream()
                .filter(line -> !line.contains("site.webmanifest"))
                .toList();
    }

    private static @Nullable Path find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
