package io.github.candor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Surefire passes over a class whose name it is not told of, without a word. */
class EveryTestRunsTest {
    private static final Pattern INCLUDE = Pattern.compile("<include>\\*\\*/(?:it/)?\\*?(\\w+)\\.java</include>");

    private static final Pattern EXCLUDE = Pattern.compile("<exclude>\\*\\*/\\*?(\\w+)\\.java</exclude>");

    /** What people start by hand: measurements and pictures for the documents. */
    private static final Pattern BY_HAND = Pattern.compile("(\\w+Benchmark|Pictures)");

    private static final Set<String> MARKS = Set.of(
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.api.RepeatedTest",
            "org.junit.jupiter.api.TestFactory",
            "org.junit.jupiter.api.TestTemplate",
            "org.junit.jupiter.params.ParameterizedTest",
            "net.jqwik.api.Property",
            "net.jqwik.api.Example");

    @Test
    void everyClassWithTestsIsRun() throws IOException {
        List<String> endings = endings();
        List<String> withTests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("io.github.candor").stream()
                        .filter(EveryTestRunsTest::hasTests)
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(EveryTestRunsTest::outermost)
                        .distinct()
                        .toList();

        assertThat(withTests).hasSizeGreaterThan(100);
        assertThat(withTests)
                .filteredOn(name -> !BY_HAND.matcher(name).matches())
                .allMatch(name -> endings.stream().anyMatch(name::endsWith), "ends in one of " + endings);
    }

    @Test
    void whatOneRingPassesOverAnotherRuns() throws IOException {
        assertThat(named(EXCLUDE)).contains("FuzzTest").isSubsetOf(named(INCLUDE));
    }

    /** Returns how names end that the pom names to Surefire, and what Failsafe looks for by itself. */
    private static List<String> endings() throws IOException {
        List<String> named = named(INCLUDE);
        assertThat(named).contains("Test", "Properties", "IT");
        return named;
    }

    private static List<String> named(Pattern element) throws IOException {
        return element.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static boolean hasTests(JavaClass type) {
        boolean isRun = !type.getModifiers().contains(JavaModifier.ABSTRACT);
        return isRun && type.getAllMethods().stream().anyMatch(EveryTestRunsTest::isTest);
    }

    private static boolean isTest(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(mark -> MARKS.contains(mark.getRawType().getName()));
    }

    private static String outermost(JavaClass type) {
        return type.getFullName().replaceFirst("\\$.*", "").replaceFirst(".*\\.", "");
    }
}
