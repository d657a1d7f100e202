package io.github.candor.maven.log;

import io.github.candor.Outlook;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Says what a site would tell beyond its files. */
public record OutlookLog(Log log) {
    /** More would push what matters off the screen; with {@code -X} all are shown. */
    private static final int SHOWN = 40;

    /** Says it of {@code outlook}. */
    public void say(Outlook outlook) {
        list("  figures  ", outlook.figures());
        list(
                "  message  ",
                outlook.messages().stream()
                        .map(one -> "to " + one.channel() + ": " + one.heading())
                        .toList());
    }

    private void list(String what, List<String> lines) {
        int shown = log.isDebugEnabled() ? lines.size() : Math.min(SHOWN, lines.size());
        lines.subList(0, shown).forEach(line -> log.info(what + line));
        if (shown < lines.size()) {
            log.info(what + "… and " + (lines.size() - shown) + " more (-X shows all)");
        }
    }
}
