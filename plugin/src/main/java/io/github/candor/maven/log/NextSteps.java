package io.github.candor.maven.log;

import io.github.candor.address.EntryKind;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.starter.Commands;
import java.util.ArrayList;
import java.util.List;

/** What an author may want to do next, which depends on how the entry stands. */
public final class NextSteps {
    /** How the line begins that is of no use once it is published. */
    public static final String SEE = "To see it";

    private NextSteps() {}

    /** Returns a line for each step. */
    public static List<String> after(Edit edit, Commands commands) {
        String id = " -Dcandor.id=" + edit.id();
        List<String> lines = new ArrayList<>();
        lines.add(SEE + ": " + commands.of("generate"));
        boolean isPlan = EntryKind.of(edit.file()) == EntryKind.MAINTENANCE;
        switch (edit.deed().stage()) {
            case PLANNED -> {
                lines.add("To move it: " + commands.of("maintenance") + id + " -Dcandor.at=…");
                lines.add("To call it off: " + commands.of("update") + id + " -Dcandor.status=cancelled");
            }
            case UNDER_WAY -> {
                lines.add("To say more: " + commands.of("update") + id);
                if (isPlan) {
                    lines.add("To extend it: " + commands.of("update") + id + " -Dcandor.until=…");
                }
                lines.add("To end it: " + commands.of("resolve") + id);
            }
            case GONE ->
                lines.add("If it was one after all: take the key out of the front matter, and the update with it,"
                        + " and say so by " + commands.of("update") + id);
            case OVER -> {
                String again =
                        isPlan ? edit.deed() == Edit.Deed.CANCELLED ? "scheduled" : "in_progress" : "investigating";
                lines.add("If it goes on after all: " + commands.of("update") + id + " -Dcandor.status=" + again);
            }
        }
        return lines;
    }
}
