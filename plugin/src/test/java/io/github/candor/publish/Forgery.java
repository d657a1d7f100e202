package io.github.candor.publish;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A commit whose names and kinds of files no ordinary git would write, put together piece by piece. */
final class Forgery {
    private static final String LINK = "120000";
    private static final String FOLDER = "040000";

    private final Path repository;
    private final Map<String, String> entries = new TreeMap<>();

    private Forgery(Path repository) {
        this.repository = repository;
    }

    /** Begins with the files of {@code commit}. */
    static Forgery of(Path repository, String commit) throws Exception {
        Forgery forgery = new Forgery(repository);
        Program.git(repository, "ls-tree", "-r", commit).lines().forEach(line -> {
            int tab = line.indexOf('\t');
            forgery.entries.put(line.substring(tab + 1), line.substring(0, tab).replaceFirst(" blob ", " "));
        });
        return forgery;
    }

    /** Adds a file or takes its place. */
    Forgery file(String path, String text) throws Exception {
        entries.put(path, "100644 " + blob(text));
        return this;
    }

    /** Leaves a file out. */
    Forgery without(String path) {
        if (entries.remove(path) == null) {
            throw new IllegalArgumentException("there is no " + path);
        }
        return this;
    }

    /**
     * Adds folders, each with the same files.
     *
     * @param path of them all
     */
    Forgery folders(String path, int folders, int files) throws Exception {
        String one = "100644 blob " + blob("x") + "\t";
        String inner = withInput(
                IntStream.range(0, files)
                        .mapToObj(i -> one + String.format(Locale.ROOT, "f%05d", i) + "\0")
                        .collect(Collectors.joining()),
                "mktree",
                "-z");
        String outer = withInput(
                IntStream.range(0, folders)
                        .mapToObj(i -> "040000 tree " + inner + "\t" + String.format(Locale.ROOT, "d%05d", i) + "\0")
                        .collect(Collectors.joining()),
                "mktree",
                "-z");
        entries.put(path, FOLDER + " " + outer);
        return this;
    }

    /** Adds a symbolic link or takes its place. */
    Forgery link(String path, String target) throws Exception {
        entries.put(path, LINK + " " + blob(target));
        return this;
    }

    /** Puts the forgery in the place of the newest commit of {@code gh-pages}, as if Candor had published it. */
    void replaceNewest() throws Exception {
        String message = Program.git(repository, "log", "-1", "--format=%B", "gh-pages");
        String parents = Program.git(repository, "log", "-1", "--format=%P", "gh-pages");
        commit(message, parents);
    }

    /** Puts the forgery on top of {@code gh-pages}. */
    void add() throws Exception {
        commit("Add files", Program.git(repository, "rev-parse", "gh-pages"));
    }

    private void commit(String message, String parents) throws Exception {
        List<String> command = new ArrayList<>(List.of("commit-tree", "-m", message));
        for (String parent : parents.split(" ", -1)) {
            if (!parent.isEmpty()) {
                command.addAll(List.of("-p", parent));
            }
        }
        command.add(tree(""));
        String commit = Program.git(repository, command.toArray(String[]::new));
        Program.git(repository, "update-ref", "refs/heads/gh-pages", commit);
    }

    private String tree(String folder) throws Exception {
        Map<String, String> lines = new TreeMap<>();
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (!entry.getKey().startsWith(folder)) {
                continue;
            }
            String rest = entry.getKey().substring(folder.length());
            int slash = rest.indexOf('/');
            String name = slash < 0 ? rest : rest.substring(0, slash);
            if (slash >= 0 && !lines.containsKey(name)) {
                lines.put(name, "040000 tree " + tree(folder + name + "/") + "\t" + name + "\0");
            } else if (slash < 0) {
                lines.put(
                        name,
                        entry.getValue().replaceFirst(" ", entry.getValue().startsWith(FOLDER) ? " tree " : " blob ")
                                + "\t" + name + "\0");
            }
        }
        return withInput(String.join("", lines.values()), "mktree", "-z");
    }

    private String blob(String text) throws Exception {
        return withInput(text, "hash-object", "-w", "--stdin");
    }

    private String withInput(String input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream out = git.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (git.waitFor() != 0) {
            throw new IllegalStateException(command + " failed");
        }
        return answer;
    }
}
