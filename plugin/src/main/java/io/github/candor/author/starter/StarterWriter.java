package io.github.candor.author.starter;

import io.github.candor.author.edit.OwnPlace;
import io.github.candor.disk.OrdinaryFile;
import io.github.candor.model.Components;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the files of a new repository beside those that are there, and keeps what it did with each. */
final class StarterWriter {
    private static final List<String> PROGRAMS = List.of("mvnw", "publish.sh");

    private final Path folder;
    private final Commands plugin;
    private final List<String> written = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> leftAlone = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();

    /** Keeps where to write, and which plugin runs. */
    StarterWriter(Path folder, Commands plugin) {
        this.folder = folder;
        this.plugin = plugin;
    }

    /** Returns whether a file is an incident or maintenance. */
    static boolean isEntry(String name) {
        return name.startsWith("incidents/") || name.startsWith("maintenance/");
    }

    /** Checks that no link leads elsewhere from where one of {@code names} would lie, before the first is written. */
    void requireOwn(Collection<String> names) {
        names.forEach(name -> OwnPlace.requireFolders(folder, folder.resolve(name)));
        own(BroughtRepository.FOLDER);
    }

    /** Keeps that {@code names} were there and are not looked at. */
    void leaveAlone(List<String> names) {
        leftAlone.addAll(names);
    }

    /** Writes each of {@code wanted} that is not there, and no example where there are entries. */
    void write(Map<String, String> wanted) throws IOException {
        boolean hadIgnored = Files.exists(folder.resolve(".gitignore"));
        boolean hadPom = Files.exists(folder.resolve(StarterPom.NAME));
        for (Map.Entry<String, String> one : wanted.entrySet()) {
            String name = one.getKey();
            if (isEntry(name) && hasEntries(name.substring(0, name.indexOf('/')))) {
                leftAlone.add(name.substring(0, name.indexOf('/') + 1));
            } else {
                (create(name, one.getValue()) ? written : leftAlone).add(name);
            }
        }
        if (hadPom) {
            followPom();
        }
        if (hadIgnored
                && !OrdinaryFile.text(folder.resolve(".gitignore"), StandardCharsets.UTF_8)
                        .contains("target")) {
            advice.add("Add a line \"target/\" to .gitignore, for the site is built there.");
        }
        makeRunnable();
    }

    /** Writes files that nobody edits, whatever is there. */
    void keepCurrent(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> one : files.entrySet()) {
            Path file = own(one.getKey());
            byte[] current = one.getValue().getBytes(StandardCharsets.UTF_8);
            if (create(one.getKey(), one.getValue())) {
                written.add(one.getKey());
            } else if (!Arrays.equals(OrdinaryFile.bytes(file), current)) {
                Files.write(file, current);
                changed.add(one.getKey());
            }
        }
    }

    /** Lets the form offer what of {@code components} has not ended before {@code today}. */
    void keepChoices(Components components, LocalDate today) throws IOException {
        Path form = own(FormChoices.FILE);
        if (!Files.exists(form)) {
            return;
        }
        String text = OrdinaryFile.text(form, StandardCharsets.ISO_8859_1);
        String following = FormChoices.following(text, components, today);
        if (!following.equals(text)) {
            Files.writeString(form, following, StandardCharsets.ISO_8859_1);
            leftAlone.remove(FormChoices.FILE);
            changed.add(FormChoices.FILE);
        }
    }

    /** Brings the plugin along where the pom takes it from here, or takes away what was brought before a release. */
    void bring(List<BroughtArtifact> artifacts, Instant now) throws IOException {
        BroughtRepository brought = new BroughtRepository(folder, plugin);
        if (!plugin.isSnapshot()) {
            if (brought.isThere()) {
                brought.remove();
                changed.add(BroughtRepository.FOLDER);
                advice.add("Took the plugin out of " + BroughtRepository.FOLDER + ", because " + plugin.version()
                        + " is a release, which Maven finds itself.");
            }
        } else if (!Files.exists(pom()) || !StarterPom.takesBrought(pomText())) {
            advice.add(
                    "The plugin " + plugin.version() + " is no release, so no other machine finds it, and no workflow"
                            + " either. Where there is no pom.xml yet, -Dcandor.pom=true"
                            + " writes one that brings it along.");
        } else if (artifacts.isEmpty()) {
            advice.add(
                    "The plugin could not be brought along, because it is built by this very run of Maven. Install it,"
                            + " and run this goal outside of its build.");
        } else {
            List<String> files = brought.bring(artifacts, now);
            written.addAll(files);
            if (!files.isEmpty()) {
                advice.add("Brought the plugin along in " + BroughtRepository.FOLDER + ", because " + plugin.version()
                        + " is no release, which no other machine would find. Commit it; this goal of a release takes"
                        + " it away.");
            }
        }
    }

    /** Returns what was done. */
    SiteStarter.Started started() {
        return new SiteStarter.Started(written, changed, leftAlone, advice);
    }

    private void followPom() throws IOException {
        StarterPom ours = new StarterPom(plugin);
        String text = pomText();
        String following = ours.following(text);
        if (!following.equals(text)) {
            Files.writeString(own(StarterPom.NAME), following, StandardCharsets.ISO_8859_1);
            changed.add(StarterPom.NAME);
            return;
        }
        leftAlone.add(StarterPom.NAME);
        if (!ours.declares(text)) {
            advice.add("Add the plugin " + plugin.group() + ":" + plugin.artifact() + ":" + plugin.version()
                    + " to pom.xml; " + plugin.as(Commands.Way.SHORT).of("generate") + " then is a command.");
        }
    }

    /** Bytes that are no ASCII pass through as they are, whatever encoding the pom has. */
    private String pomText() throws IOException {
        return OrdinaryFile.text(pom(), StandardCharsets.ISO_8859_1);
    }

    private Path pom() {
        return folder.resolve(StarterPom.NAME);
    }

    /** Returns where {@code name} lies, unless a link leads elsewhere from there. */
    private Path own(String name) {
        Path file = folder.resolve(name);
        OwnPlace.require(folder, file);
        return file;
    }

    private void makeRunnable() throws IOException {
        for (String name : PROGRAMS) {
            if (written.contains(name)) {
                makeRunnable(name);
            }
        }
    }

    private void makeRunnable(String name) throws IOException {
        Path program = folder.resolve(name);
        boolean knowsModes = Files.getFileStore(program).supportsFileAttributeView("posix");
        if (!program.toFile().setExecutable(true, false) || !knowsModes) {
            advice.add("Run \"git update-index --add --chmod=+x " + name
                    + "\" before you commit, for this file system does not know that " + name + " is a program.");
        }
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
        OwnPlace.requireFolders(folder, file);
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }
}
