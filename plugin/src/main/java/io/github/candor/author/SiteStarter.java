package io.github.candor.author;

import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.read.ContentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Starts a status repository: what its owners say in, the files of a first site out; no file that is there is changed. */
public final class SiteStarter {
    private final Path folder;
    private final ZoneId zone;
    private final Instant now;
    private final Answers answers;

    /**
     * What came of it, by file names relative to the folder.
     *
     * @param advice what is left to be done by hand, a line each
     */
    public record Started(List<String> written, List<String> leftAlone, List<String> advice) {
        public Started {
            written = List.copyOf(written);
            leftAlone = List.copyOf(leftAlone);
            advice = List.copyOf(advice);
        }
    }

    /**
     * Keeps where and when.
     *
     * @param folder absolute
     * @param zone of this machine, suggested for the site
     */
    public SiteStarter(Path folder, ZoneId zone, Instant now, Answers answers) {
        this.folder = folder;
        this.zone = zone;
        this.now = now;
        this.answers = answers;
    }

    /**
     * Writes what is missing.
     *
     * @param plugin names the plugin, for those who have no {@code pom.xml}
     * @throws ContentException when the content that is there, or would be, has mistakes; nothing is written then
     */
    public Started start(Commands plugin) throws AuthorException, ContentException, IOException {
        boolean isNew = !Files.exists(folder.resolve("status.yml"));
        Map<String, byte[]> content = new TreeMap<>();
        if (isNew) {
            String status = new StatusQuestions(folder, zone, now, answers).ask();
            content.put("status.yml", status.getBytes(StandardCharsets.UTF_8));
        }
        SiteContent site = ContentReader.read(folder, content, now, now).content();
        boolean wantsPom = !Files.exists(folder.resolve("pom.xml"))
                && answers.get(
                        "pom",
                        "A pom.xml, so that commands are short (yes, no)",
                        answers.canAsk() ? "yes" : "no",
                        SiteStarter::isYes);
        boolean hasPom = wantsPom || Files.exists(folder.resolve("pom.xml"));
        Commands commands = new Commands(plugin.group(), plugin.artifact(), plugin.version(), hasPom);
        StarterFiles files = new StarterFiles(site, now, commands);
        Map<String, String> wanted = new LinkedHashMap<>();
        content.forEach((name, bytes) -> wanted.put(name, new String(bytes, StandardCharsets.UTF_8)));
        wanted.putAll(files.examples());
        wanted.putAll(files.around(wantsPom));
        requireValid(wanted);
        return write(wanted, isNew, commands);
    }

    private void requireValid(Map<String, String> wanted) throws ContentException {
        Map<String, byte[]> edits = new TreeMap<>();
        wanted.forEach((name, text) -> {
            boolean isContent =
                    name.equals("status.yml") || name.startsWith("incidents/") || name.startsWith("maintenance/");
            if (isContent) {
                edits.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        ContentReader.read(folder, edits, now, now);
    }

    private Started write(Map<String, String> wanted, boolean isNew, Commands commands) throws IOException {
        List<String> written = new ArrayList<>();
        List<String> leftAlone = new ArrayList<>();
        if (!isNew) {
            leftAlone.add("status.yml");
        }
        boolean hadPom = Files.exists(folder.resolve("pom.xml"));
        boolean hadIgnored = Files.exists(folder.resolve(".gitignore"));
        for (Map.Entry<String, String> one : wanted.entrySet()) {
            String name = one.getKey();
            boolean isExample = name.startsWith("incidents/") || name.startsWith("maintenance/");
            if (isExample && hasEntries(name.substring(0, name.indexOf('/')))) {
                leftAlone.add(name.substring(0, name.indexOf('/') + 1));
            } else {
                (create(name, one.getValue()) ? written : leftAlone).add(name);
            }
        }
        List<String> advice = new ArrayList<>();
        if (hadPom) {
            leftAlone.add("pom.xml");
            advice.add("If pom.xml does not declare the plugin " + commands.group() + ":" + commands.artifact() + ":"
                    + commands.version() + " yet, add it; " + commands.of("generate") + " then has its short name.");
        }
        if (hadIgnored && !Files.readString(folder.resolve(".gitignore")).contains("target")) {
            advice.add("Add a line \"target/\" to .gitignore, for the site is built there.");
        }
        return new Started(written, leftAlone, advice);
    }

    private boolean hasEntries(String subfolder) throws IOException {
        Path entries = folder.resolve(subfolder);
        if (!Files.isDirectory(entries)) {
            return false;
        }
        try (Stream<Path> found = Files.list(entries)) {
            return found.findAny().isPresent();
        }
    }

    private boolean create(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static boolean isYes(String text) throws AuthorException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> true;
            case "no", "n", "false" -> false;
            default -> throw new AuthorException("\"" + text + "\" is neither yes nor no.");
        };
    }
}
