package io.github.candor.git;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A repository elsewhere.
 *
 * @param name of a remote here, or the address or path of a repository
 */
public record Remote(Git git, String name) {
    /**
     * Returns the refs there whose names end like one of {@code patterns}, peeled tags among them.
     *
     * @throws GitException if it cannot be reached
     */
    public List<Ref> refs(List<String> patterns) throws IOException {
        String[] command = Stream.concat(Stream.of("ls-remote", "--", name), patterns.stream())
                .toArray(String[]::new);
        return git.run(command).text().lines().map(Remote::ref).toList();
    }

    /** Reads one line of git's: what stands in the place of a tag has the tag's name and a mark. */
    private static Ref ref(String line) {
        int tab = line.indexOf('\t');
        return new Ref(line.substring(tab + 1).replaceFirst("\\^\\{}$", ""), line.substring(0, tab));
    }

    /**
     * Brings here what {@code ref} stands for.
     *
     * @throws GitException if it cannot be reached
     */
    public void fetch(String ref) throws IOException {
        git.run("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--", name, ref);
    }

    /** Asks for what {@code updates} say, all or nothing. The user's own hooks are for other pushes. */
    public Pushed push(List<Update> updates) throws IOException {
        // Not every server knows what all or nothing is, and a single one needs it not.
        Stream<String> together = updates.size() > 1 ? Stream.of("--atomic") : Stream.of();
        Stream<String> options = Stream.concat(Stream.of("push", "--quiet", "--no-verify"), together);
        Stream<String> what =
                Stream.concat(Stream.of("--", name), updates.stream().map(Update::written));
        return pushed(Stream.concat(options, what));
    }

    /** Asks for what {@code update} says, for which the user's own hooks are there. */
    public Pushed pushAsUser(Update update) throws IOException {
        return pushed(Stream.of("push", "--quiet", "--", name, update.written()));
    }

    private Pushed pushed(Stream<String> command) throws IOException {
        GitAnswer answer = git.attempt(command.toArray(String[]::new));
        return new Pushed(answer.isGood(), answer.message());
    }

    /**
     * A name that shall stand for something.
     *
     * @param object what it stands for, as it is called here
     * @param ref full name there
     */
    public record Update(String object, String ref) {
        private String written() {
            return object + ":" + ref;
        }
    }

    /**
     * How a push ended.
     *
     * @param isTaken whether all that was asked for was done; if not, nothing was, or the answer was lost on its way
     * @param message git's own words
     */
    public record Pushed(boolean isTaken, String message) {
        private static final Pattern LOCKED = Pattern.compile("cannot lock ref|failed to update ref|lock");

        /** Returns whether another push at the same moment may have been in the way. */
        public boolean isBusy() {
            return LOCKED.matcher(message).find();
        }

        /** Returns whether it failed because there is a tag of this name. */
        public boolean hasTag(String tag) {
            return message.contains(tag + " (already exists)");
        }
    }
}
