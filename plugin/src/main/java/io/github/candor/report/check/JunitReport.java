package io.github.candor.report.check;

import io.github.candor.problem.Problem;
import io.github.candor.render.xml.XmlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes problems as a test report in the XML of JUnit, as build servers read it: a file of content is a test case, which
 * fails when the file has an error; warnings are its output.
 */
public final class JunitReport {
    private static final String SUITE = "candor:check";

    private final ProblemText text;
    private final SortedMap<String, List<Problem>> problemsByFile = new TreeMap<>();

    private JunitReport(ProblemText text) {
        this.text = text;
    }

    /**
     * Returns the report.
     *
     * @param files that were looked at, relative to the content folder
     * @param problems of a run; may be of other files too
     */
    public static byte[] of(List<String> files, List<Problem> problems, SourceLines sources) {
        JunitReport report = new JunitReport(ProblemText.of(problems, sources));
        files.forEach(file -> report.problemsByFile.put(file, List.of()));
        problems.forEach(
                problem -> report.problemsByFile.merge(problem.place().file(), List.of(problem), JunitReport::joined));
        return report.write();
    }

    private byte[] write() {
        int tests = problemsByFile.size();
        int failures = (int)
                problemsByFile.values().stream().filter(JunitReport::hasErrors).count();
        int skipped = (int) problemsByFile.entrySet().stream()
                .filter(file -> isSkipped(file.getKey(), file.getValue()))
                .count();
        XmlDocument xml = new XmlDocument();
        xml.open("testsuites");
        xml.open(
                "testsuite",
                "name",
                SUITE,
                "tests",
                String.valueOf(tests),
                "failures",
                String.valueOf(failures),
                "errors",
                "0",
                "skipped",
                String.valueOf(skipped));
        for (String file : problemsByFile.keySet()) {
            testCase(xml, file, problemsByFile.get(file));
        }
        xml.close();
        xml.close();
        return xml.finish();
    }

    private void testCase(XmlDocument xml, String file, List<Problem> problems) {
        xml.open("testcase", "classname", SUITE, "name", file, "file", file);
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            xml.element("failure", text.write(errors), "message", message(errors), "type", type(errors));
        } else if (isSkipped(file, problems)) {
            xml.empty("skipped", "message", "status.yml has mistakes, by which this file may have been misread.");
        }
        List<Problem> warnings =
                problems.stream().filter(problem -> !problem.isError()).toList();
        if (!warnings.isEmpty()) {
            xml.element("system-out", text.write(warnings));
        }
        xml.close();
    }

    /** A file without mistakes proves nothing as long as the components it names are not known for sure. */
    private boolean isSkipped(String file, List<Problem> problems) {
        return !file.equals("status.yml")
                && !hasErrors(problems)
                && hasErrors(problemsByFile.getOrDefault("status.yml", List.of()));
    }

    private static String message(List<Problem> errors) {
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return errors.get(0).statement() + more;
    }

    private static String type(List<Problem> errors) {
        return errors.get(0).rule().id();
    }

    private static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError);
    }

    private static List<Problem> joined(List<Problem> some, List<Problem> others) {
        List<Problem> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
