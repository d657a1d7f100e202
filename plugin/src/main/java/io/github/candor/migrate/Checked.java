package io.github.candor.migrate;

import io.github.candor.migrate.source.Finding;
import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import io.github.candor.read.ContentReader;
import io.github.candor.read.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the content as it would be after an import, and takes out of the import what the check would refuse. */
final class Checked {
    private static final int MOST_ROUNDS = 20;

    private final Path folder;
    private final Surroundings around;

    Checked(Path folder, Surroundings around) {
        this.folder = folder;
        this.around = around;
    }

    /** Returns what is left, which is valid together with all that is there. */
    ImportPlan plan(SourceKind kind, ImportedLog log, PlannedFiles planned) throws ContentException {
        Map<String, PlannedFile> files = new LinkedHashMap<>();
        files.put(planned.status().path(), planned.status());
        StatusRepair status = new StatusRepair(log.site());
        planned.entries().forEach(entry -> files.put(entry.path(), entry));
        for (int round = 1; ; round++) {
            try {
                Reading reading = ContentReader.read(folder, bytes(files), around.now(), around.now());
                return new ImportPlan(kind, log, List.copyOf(files.values()), planned.record(), reading);
            } catch (ContentException e) {
                if (round == MOST_ROUNDS || !isRepaired(e, files, status)) {
                    throw e;
                }
            }
        }
    }

    private static Map<String, byte[]> bytes(Map<String, PlannedFile> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.values().stream()
                .filter(PlannedFile::isWritten)
                .forEach(file -> bytes.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Writes each entry with a problem in another way, or takes it out; returns whether there was one. */
    private static boolean isRepaired(ContentException e, Map<String, PlannedFile> files, StatusRepair status)
            throws ContentException {
        Map<String, List<Problem>> byFile = new TreeMap<>();
        for (Problem problem : e.problems()) {
            if (problem.isError()) {
                byFile.computeIfAbsent(guilty(problem, files), file -> new ArrayList<>())
                        .add(problem);
            }
        }
        boolean isRepaired = false;
        for (Map.Entry<String, List<Problem>> one : byFile.entrySet()) {
            PlannedFile file = files.get(one.getKey());
            boolean isStatus = one.getKey().equals("status.yml");
            if (file != null && file.isWritten() && (!isStatus || StatusRepair.isOfIt(one.getValue()))) {
                files.put(
                        file.path(), isStatus ? status.repaired(file, one.getValue()) : repaired(file, one.getValue()));
                isRepaired = true;
            }
        }
        return isRepaired;
    }

    private static PlannedFile repaired(PlannedFile file, List<Problem> problems) {
        String plain = file.plain();
        Problem first = problems.get(0);
        if (plain != null && !plain.equals(file.text())) {
            return file.with(plain, PlannedFile.headingsAreBold(file.source(), first.statement()));
        }
        StringBuilder reasons = new StringBuilder();
        problems.forEach(problem -> reasons.append(reasons.isEmpty() ? "" : " ").append(problem.statement()));
        return file.refused(new Finding(
                Finding.Kind.UNREADABLE, file.source(), "The check refuses what it would become: " + reasons, ""));
    }

    /** A file that was there before may clash with a new one, which then has to give way. */
    private static String guilty(Problem problem, Map<String, PlannedFile> files) {
        PlannedFile own = files.get(problem.place().file());
        if (own != null && own.isWritten()) {
            return own.path();
        }
        return files.values().stream()
                .filter(PlannedFile::isWritten)
                .map(PlannedFile::path)
                .filter(path -> problem.statement().contains(path))
                .findFirst()
                .orElse(problem.place().file());
    }
}
