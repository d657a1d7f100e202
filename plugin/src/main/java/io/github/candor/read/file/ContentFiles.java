package io.github.candor.read.file;

import io.github.candor.address.SlashedPath;
import io.github.candor.model.Asset;
import io.github.candor.model.FileName;
import io.github.candor.problem.DiskFault;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists the files of a content folder, in an order that does not depend on the file system. */
public final class ContentFiles {
    /** What stands for a byte that is no letter in the machine's encoding of names. */
    private static final String UNKNOWN = "\uFFFD";

    private final Path folder;
    private final Problems problems;
    private final Set<String> unreadable = new HashSet<>();

    /** Keeps the folder; files where none belong are reported. */
    public ContentFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Returns the Markdown files below {@code subfolder} by name, like {@code incidents/2025/a.md}. */
    public SortedMap<String, Path> markdown(String subfolder) {
        SortedMap<String, Path> files = below(subfolder);
        files.keySet().removeIf(name -> !isMarkdown(name));
        return files;
    }

    private boolean isMarkdown(String name) {
        boolean isMarkdown = name.endsWith(".md");
        if (!isMarkdown) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.startOf(name),
                    "Only Markdown files, ending in .md, are read here.",
                    "Rename it, or move it to assets/.");
        }
        return isMarkdown;
    }

    /** Returns the names of the Markdown files below {@code subfolder}, none for {@code assets}; reports nothing. */
    public Stream<String> names(String subfolder) {
        return subfolder.equals("assets")
                ? Stream.empty()
                : below(subfolder).keySet().stream().filter(name -> name.endsWith(".md"));
    }

    /** Returns everything below {@code assets/} that can have an address, by path. */
    public List<Asset> assets() {
        List<Asset> assets = new ArrayList<>();
        below("assets").forEach((name, path) -> {
            if (!Stream.of(name.split("/", -1)).allMatch(one -> FileName.isSafe(one) && !FileName.isOfADevice(one))) {
                problems.report(
                        Rule.INVALID_ID,
                        Place.startOf(name),
                        "The file name cannot be part of an address.",
                        "Use letters, digits, hyphens, and dots between them.");
            } else {
                assets.add(new Asset(name, path));
            }
        });
        return assets;
    }

    /** Returns whether every name could be read, so that a link which leads to no file known is wrong. */
    public boolean areAllKnown() {
        return unreadable.isEmpty();
    }

    private SortedMap<String, Path> below(String subfolder) {
        Path root = folder.resolve(subfolder);
        SortedMap<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                problems.report(
                        Rule.UNREADABLE_FILE,
                        Place.startOf(subfolder),
                        "\"" + subfolder + "\" is not a folder, but a file or a link.",
                        "Make it a folder, with the files in it.");
            }
            return files;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    return path.equals(root) ? FileVisitResult.CONTINUE : visitFile(path, attributes);
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    if (!isShown(path)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    add(path, attributes, files);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            reportFault(subfolder, e);
        }
        return files;
    }

    private void add(Path path, BasicFileAttributes attributes, SortedMap<String, Path> files) {
        String name = SlashedPath.of(folder.relativize(path));
        if (name.contains(UNKNOWN)) {
            reportName(name);
        } else if (attributes.isRegularFile()) {
            files.put(name, path);
        } else if (!attributes.isDirectory()) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.startOf(name),
                    "This is a link or a special file.",
                    "Put the file itself here.");
        }
    }

    /** Bytes that are no letters here would be letters elsewhere: what leads to such a file seems to lead nowhere. */
    private void reportName(String name) {
        boolean isBelowOne = unreadable.contains(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
        if (unreadable.add(name) && !isBelowOne) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.startOf(name),
                    "The file name has letters that this machine cannot read.",
                    "Set UTF-8 where Maven is started, like LC_ALL=C.UTF-8; if it is set, rename the file.");
        }
    }

    private void reportFault(String subfolder, IOException e) {
        problems.report(
                Rule.UNREADABLE_FILE,
                Place.startOf(subfolder),
                "The folder cannot be listed: " + DiskFault.of(e) + ".",
                "");
    }

    /** Hidden files, and what programs leave behind, belong to the machine and not to the content. */
    private static boolean isShown(Path path) {
        return !FileName.isLeftOver(path.getFileName().toString());
    }
}
