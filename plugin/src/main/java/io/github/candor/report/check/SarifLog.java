package io.github.candor.report.check;

import io.github.candor.problem.Level;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Rule;
import io.github.candor.render.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes problems as SARIF 2.1.0 (OASIS), which code scanners exchange. */
public final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** RFC 3986, section 3.3, without the colon, which would make a scheme of what stands before it. */
    private static final String UNESCAPED = "-._~!$&'()*+,;=@/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String folder;

    private SarifLog(String folder) {
        this.folder = folder;
    }

    /**
     * Returns a log of one run, with all rules and the {@code problems} that were found.
     *
     * @param folder where the content lies below the root of the repository, empty or ending in {@code /}
     * @param version of the plugin
     */
    public static byte[] of(List<Problem> problems, String folder, String version) {
        SarifLog log = new SarifLog(folder);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(version)));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", problems.stream().map(log::result).toList());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", SCHEMA);
        document.put("version", "2.1.0");
        document.put("runs", List.of(run));
        return JsonDocument.of(document);
    }

    private static Map<String, Object> driver(String version) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Candor");
        driver.put("version", version);
        driver.put("rules", Stream.of(Rule.values()).map(SarifLog::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(Rule rule) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", rule.id());
        one.put("shortDescription", Map.of("text", rule.meaning()));
        one.put("defaultConfiguration", Map.of("level", level(rule.defaultLevel())));
        return one;
    }

    private Map<String, Object> result(Problem problem) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", problem.place().line());
        region.put("startColumn", problem.place().column());
        Map<String, Object> location = new LinkedHashMap<>();
        location.put(
                "artifactLocation", Map.of("uri", uri(folder + problem.place().file())));
        location.put("region", region);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.rule().id());
        result.put("level", level(problem.level()));
        result.put("message", Map.of("text", (problem.statement() + "\n" + problem.advice()).strip()));
        result.put("locations", List.of(Map.of("physicalLocation", location)));
        return result;
    }

    private static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case OFF -> "none";
        };
    }

    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = (one >= '0' && one <= '9')
                    || (one >= 'A' && one <= 'Z')
                    || (one >= 'a' && one <= 'z')
                    || UNESCAPED.indexOf(one) >= 0;
            uri.append(isPlain ? String.valueOf((char) one) : "%" + HEX.toHexDigits(one));
        }
        return uri.toString();
    }
}
