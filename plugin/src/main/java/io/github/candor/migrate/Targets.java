package io.github.candor.migrate;

import io.github.candor.migrate.source.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines of one file of content that findings are about. */
final class Targets {
    private final PlannedFile file;
    private final List<String> lines;
    private final Map<String, String> byMark = new HashMap<>();

    Targets(PlannedFile file) {
        this.file = file;
        this.lines = file.text().lines().map(String::stripLeading).toList();
    }

    /** Returns file and line, or an empty text for what came to nothing. */
    String of(Finding finding) {
        if (finding.kind() == Finding.Kind.UNREADABLE
                || (finding.mark().isEmpty() && file.path().equals("status.yml"))) {
            return "";
        }
        return byMark.computeIfAbsent(finding.mark(), this::find);
    }

    private String find(String mark) {
        int line = 0;
        while (!mark.isEmpty() && line < lines.size() && !lines.get(line).startsWith(mark)) {
            line++;
        }
        return file.path() + ":" + (line == lines.size() ? 1 : line + 1);
    }
}
