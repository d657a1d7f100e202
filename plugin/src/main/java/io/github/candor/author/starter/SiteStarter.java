package io.github.candor.author.starter;

import io.github.candor.author.questions.Answers;
import io.github.candor.disk.OrdinaryFile;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.read.ContentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts a status repository: what its owners say in, the files of a first site out; no file of theirs is changed. */
public final class SiteStarter {
    private final Path folder;
    private final ZoneId zone;
    private final Instant now;
    private final Answers answers;

    /**
     * What came of it, by file names relative to the folder.
     *
     * @param changed files of ours that were made to fit the plugin that runs, and what was taken away
     * @param advice what is left to be done by hand, a line each
     */
    public record Started(List<String> written, List<String> changed, List<String> leftAlone, List<String> advice) {
        public Started {
            written = List.copyOf(written);
            changed = List.copyOf(changed);
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
     * @param plugin the plugin that runs
     * @param artifacts of a plugin that is no release: what the repository has to bring along; empty if they are not known
     * @throws ContentException when the content that is there, or would be, has mistakes; nothing is written then
     */
    public Started start(Commands plugin, List<BroughtArtifact> artifacts) throws ContentException, IOException {
        boolean isNew = !Files.exists(folder.resolve("status.yml"));
        Map<String, byte[]> content = new TreeMap<>();
        if (isNew) {
            String status = new StatusQuestions(folder, zone, now, answers).ask();
            content.put("status.yml", status.getBytes(StandardCharsets.UTF_8));
        }
        SiteContent site = ContentReader.read(folder, content, now, now).content();
        StarterChoices choices = StarterChoices.of(folder, answers);
        StarterFiles files = new StarterFiles(site, now, plugin.as(way(plugin, choices)));
        Map<String, String> wanted = new LinkedHashMap<>();
        content.forEach((name, bytes) -> wanted.put(name, new String(bytes, StandardCharsets.UTF_8)));
        wanted.putAll(files.examples());
        wanted.putAll(files.around(choices));
        requireValid(wanted);
        StarterWriter writer = new StarterWriter(folder, plugin);
        writer.requireOwn(wanted.keySet());
        writer.requireOwn(StarterFiles.schemas().keySet());
        writer.leaveAlone(isNew ? List.of() : List.of("status.yml"));
        writer.write(wanted);
        writer.keepChoices(site.components(), now.atZone(site.settings().zone()).toLocalDate());
        writer.keepCurrent(StarterFiles.schemas());
        writer.bring(artifacts, now);
        return writer.started();
    }

    /** Our own pom comes with the wrapper; one that somebody else wrote has whatever they use. */
    private Commands.Way way(Commands plugin, StarterChoices choices) throws IOException {
        Path pom = folder.resolve(StarterPom.NAME);
        boolean isOurs = choices.wantsPom()
                || (Files.exists(pom)
                        && new StarterPom(plugin).declares(OrdinaryFile.text(pom, StandardCharsets.ISO_8859_1)));
        return isOurs ? Commands.Way.WRAPPED : plugin.in(folder).way();
    }

    private void requireValid(Map<String, String> wanted) throws ContentException {
        Map<String, byte[]> edits = new TreeMap<>();
        wanted.forEach((name, text) -> {
            if (name.equals("status.yml") || StarterWriter.isEntry(name)) {
                edits.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        ContentReader.read(folder, edits, now, now);
    }
}
