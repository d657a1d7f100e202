package io.github.candor.maven.log;

import io.github.candor.notify.ledger.Line;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Says on the terminal who was told what, and never by what secret. */
public final class ChannelLog {
    private final Log log;
    private int told;

    public ChannelLog(Log log) {
        this.log = log;
    }

    /** Says what became of one message. */
    public void say(Line line) {
        String message = line.channel() + ", " + line.item() + ": ";
        switch (line.state()) {
            case TOLD -> {
                told++;
                log.info(message + "told (" + line.answer() + ")");
            }
            case DUE, CLAIMED -> log.warn(message + line.answer());
            case FAILED -> log.warn(message + "not taken (" + line.answer() + "), attempt " + line.attempts());
            case UNSURE -> log.warn(message + "perhaps taken (" + line.answer() + ")");
            case GIVEN_UP -> log.error(message + "not taken (" + line.answer() + "), and not tried again");
        }
    }

    /** Says how much was told. */
    public void sum() {
        log.info(
                told == 0
                        ? "No channel had anything new to hear."
                        : "Told channels " + Shown.count(told, "message") + ".");
    }

    /** Returns what is to be said of what is still open; nothing of what another run is telling. */
    public static List<String> open(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.state() == Line.State.FAILED || line.state() == Line.State.UNSURE)
                .map(line -> line.channel() + " did not take " + line.item() + " (" + line.answer()
                        + "); the next candor:notify tries again.")
                .toList();
    }
}
