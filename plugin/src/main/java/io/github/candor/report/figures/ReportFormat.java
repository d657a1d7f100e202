package io.github.candor.report.figures;

import io.github.candor.problem.RefusalException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a report is written. */
public enum ReportFormat {
    TABLE("txt"),
    CSV("csv"),
    JSON("json"),
    MARKDOWN("md");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** Returns the name, like {@code markdown}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the format that is asked for.
     *
     * @param name of the format; where it is null or blank, the file name's extension decides
     * @param file name that the report gets, or null for none, which is a table
     * @throws RefusalException if there is no such format
     */
    public static ReportFormat of(@Nullable String name, @Nullable String file) {
        boolean isNamed = name != null && !name.isBlank();
        for (ReportFormat format : values()) {
            boolean isMeant =
                    isNamed ? format.id().equals(name) : file != null && file.endsWith("." + format.extension);
            if (isMeant) {
                return format;
            }
        }
        if (!isNamed && file == null) {
            return TABLE;
        }
        throw new RefusalException(
                isNamed
                        ? "candor.format \"" + name + "\" is not known. Use one of " + all(ReportFormat::id) + "."
                        : "The name of the file \"" + file + "\" names no format. Let it end in "
                                + all(format -> "." + format.extension) + ", or set candor.format to one of "
                                + all(ReportFormat::id) + ".");
    }

    private static String all(Function<ReportFormat, String> shown) {
        List<ReportFormat> formats = List.of(values());
        return formats.stream().map(shown).collect(Collectors.joining(", "));
    }
}
