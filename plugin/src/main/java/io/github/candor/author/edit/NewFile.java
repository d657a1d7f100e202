package io.github.candor.author.edit;

import io.github.candor.model.Entry;
import io.github.candor.model.EntryId;
import io.github.candor.model.FileName;
import io.github.candor.model.Page;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ProblemReport;
import io.github.candor.problem.Problems;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.file.FrontMatter;
import io.github.candor.read.file.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a name and a place for a new entry, and the text that it begins with. */
public final class NewFile {
    /** What is larger was refused when it was checked. */
    private static final int LARGEST = 1 << 20;

    /** How much of an id is repeated to whoever typed it. */
    private static final int SHOWN = 120;

    private final Desk desk;
    private final String kind;
    private final List<? extends Entry> others;

    /**
     * Keeps what is to be made.
     *
     * @param kind name of the organisation's own template without extension, like {@code incident}
     * @param others entries of the same kind, newest first
     */
    public NewFile(Desk desk, String kind, List<? extends Entry> others) {
        this.desk = desk;
        this.kind = kind;
        this.others = others;
    }

    /** Returns the id that was asked for, or one made of day and title. */
    public EntryId id(LocalDate day, String title) {
        Set<String> taken = taken(desk.content());
        String given = desk.answers().given("id");
        if (given == null) {
            return EntryName.of(day, title, kind, taken);
        }
        if (!FileName.isPossible(given)) {
            throw new RefusalException(
                    "candor.id: \"" + shortened(given) + "\" cannot be the name of a file on every machine. "
                            + FileName.advice(given, "Use lower-case letters, digits and hyphens."));
        }
        if (!EntryId.isValid(given)) {
            throw new RefusalException("candor.id: \"" + given
                    + "\" cannot be part of an address. Use lower-case letters, digits and hyphens.");
        }
        if (taken.contains(given)) {
            String advice = kind.equals("maintenance") && isOf(others, given)
                    ? " To move that work, leave candor.title out; else choose another id."
                    : " Choose another.";
            throw new RefusalException("candor.id: \"" + given + "\" is used already." + advice);
        }
        return new EntryId(given);
    }

    /** Returns the path below the content folder; in a folder by year where the newest of its kind lies in one. */
    public String path(String folder, EntryId id, LocalDate day) {
        String newest = others.isEmpty() ? "" : others.get(0).info().file();
        boolean isByYear = newest.matches(folder + "/(\\d{4})/\\1-.*");
        return folder + "/" + (isByYear ? day.getYear() + "/" : "") + id + ".md";
    }

    /** Returns front matter with {@code facts}, then whatever the organisation's own template has. */
    public SourceText begin(Map<String, String> facts) throws IOException {
        Path own = desk.template() == null ? null : desk.template().resolve(kind + ".md");
        SourceText text = SourceText.of(own == null ? "" : template(own));
        FrontMatter matter = text.line(0).stripTrailing().equals("---") ? frontMatter(text) : null;
        if (matter != null && matter.keys().isEmpty()) {
            List<String> lines = text.lines();
            text = new SourceText(
                    text.mark(), lines.subList(Math.min(lines.size(), matter.bodyLine() - 1), lines.size()));
            matter = null;
        }
        if (matter == null) {
            String front = facts.entrySet().stream()
                    .map(fact -> fact.getKey() + ": " + fact.getValue() + "\n")
                    .collect(Collectors.joining("", "---\n", "---\n"));
            List<String> lines = new ArrayList<>(SourceText.of(front).lines());
            lines.addAll(text.lines());
            return new SourceText(text.mark(), lines);
        }
        List<String> before = new ArrayList<>();
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = new FrontMatterEdit("template/" + kind + ".md").put(text, fact.getKey(), fact.getValue(), before);
            before.add(fact.getKey());
        }
        return text;
    }

    public static String shortened(String id) {
        return id.length() <= SHOWN ? id : id.substring(0, SHOWN) + "…";
    }

    /** Reads the organisation's own beginning of an entry, if there is one. */
    private String template(Path own) throws IOException {
        if (!Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        String name = "template/" + kind + ".md";
        if (Files.isSymbolicLink(Objects.requireNonNull(own.getParent()))) {
            throw new RefusalException("template is a link. Put the folder itself there.");
        }
        Problems problems = new Problems();
        TextFile.read(own, name, problems);
        if (!problems.isEmpty()) {
            throw new RefusalException(ProblemReport.of(problems.sorted()));
        }
        // As it was written: TextFile takes the mark at the beginning and other line ends away.
        try (InputStream in = Files.newInputStream(own, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
    }

    private static boolean isOf(List<? extends Entry> entries, String id) {
        return entries.stream().anyMatch(one -> one.id().value().equals(id));
    }

    private @Nullable FrontMatter frontMatter(SourceText text) {
        return FrontMatter.split(new TextFile("template/" + kind + ".md", text.plain()), new Problems());
    }

    private static Set<String> taken(SiteContent content) {
        Set<String> taken = new HashSet<>();
        Stream.of(content.incidents(), content.maintenance(), content.notices())
                .flatMap(List::stream)
                .map(entry -> entry.id().value())
                .forEach(taken::add);
        content.pages().stream().map(Page::id).map(String::valueOf).forEach(taken::add);
        return taken;
    }
}
