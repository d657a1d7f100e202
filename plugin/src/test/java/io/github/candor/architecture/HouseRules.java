package io.github.candor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that keep the house in order, for the packages below any root: our own, and the bad examples that prove each
 * rule able to fail.
 */
final class HouseRules {
    /** What each stage may import, besides itself; {@code problem}, {@code address}, {@code disk}, {@code manifest} and
     * {@code model} are the floor. */
    private static final Map<String, List<String>> IMPORTS = Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("address", List.of()),
            Map.entry("disk", List.of()),
            Map.entry("manifest", List.of("address", "model")),
            Map.entry("model", List.of("problem", "address")),
            Map.entry("read", List.of("problem", "address", "model")),
            Map.entry("status", List.of("problem", "address", "model", "read")),
            Map.entry("revisions", List.of("problem", "address", "model", "read", "git")),
            Map.entry("render", List.of("problem", "address", "manifest", "model", "revisions", "status")),
            Map.entry("kept", List.of("model", "read", "revisions", "render", "status")),
            Map.entry("report", List.of("problem", "address", "model", "status", "render")),
            Map.entry("write", List.of("problem", "address", "disk", "manifest", "model", "render")),
            Map.entry(
                    "notify", List.of("problem", "address", "disk", "manifest", "model", "status", "render", "report")),
            Map.entry("author", List.of("problem", "address", "disk", "model", "read", "git")),
            Map.entry("migrate", List.of("problem", "address", "disk", "model", "read", "author")),
            Map.entry("preview", List.of("problem", "address", "manifest", "model", "render", "report")),
            Map.entry("git", List.of("problem")),
            Map.entry("publish", List.of("problem", "address", "disk", "manifest", "model", "render", "git")));

    /** The packages whose work it is to write to disk. */
    private static final List<String> FILE_WRITERS = List.of("disk", "write", "author", "migrate", "publish");

    /** What holds facts from after the moment that a site is built for. */
    private static final Set<String> RAW_ENTRIES =
            Set.of("model.Entry", "model.Incident", "model.Maintenance", "model.Notice", "model.SiteContent");

    /** All that may be thrown: mistakes of authors with their places, what git said, and one refusal. */
    private static final Set<String> EXCEPTIONS = Set.of(
            "problem.ContentException",
            "problem.RefusalException",
            "git.GitException",
            "render.theme.TemplateException");

    /** Where each library may be used. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.apache.maven..", List.of("maven")),
            Map.entry("org.yaml.snakeyaml..", List.of("read")),
            Map.entry("org.commonmark..", List.of("read", "render")),
            Map.entry("com.github.mustachejava..", List.of("render")),
            Map.entry("com.fasterxml.jackson..", List.of("manifest", "render", "publish", "read.json", "migrate")),
            Map.entry("io.github.wasabithumb..", List.of("migrate.data")),
            Map.entry("org.jsoup..", List.of("migrate.data")),
            Map.entry("org.dmfs..", List.of("read", "status")),
            Map.entry("com.github.difflib..", List.of("revisions")),
            Map.entry("java.net.http..", List.of("notify", "migrate.web")),
            Map.entry("jakarta.mail..", List.of("notify.channel")),
            Map.entry("org.eclipse.angus..", List.of("notify.channel")),
            Map.entry("com.sun.net.httpserver..", List.of("preview")));

    private static final String BAD_NAME =
            ".*(Impl|Manager|Helper|Util|Utils|Processor)(\\$.*)?|(Abstract|Base)[A-Z].*";

    private final String root;

    private HouseRules(String root) {
        this.root = root;
    }

    /** Returns the rules for all packages below {@code root}, like {@code io.github.candor}. */
    static HouseRules below(String root) {
        return new HouseRules(root);
    }

    /** No stage knows a later one, and only the root and the door know them all. */
    Stream<ArchRule> stagesImportOnlyWhatComesBefore() {
        return IMPORTS.entrySet().stream()
                .map(stage -> noClasses()
                        .that(in(stage.getKey()))
                        .should()
                        .dependOnClassesThat(
                                below().and(not(in(stage.getKey()))).and(not(in(stage.getValue()))))
                        .as(stage.getKey() + " should import nothing of ours but " + stage.getValue()));
    }

    /** What is shown depends on an instant, and only {@code status} knows what is true at one: no way leads past it. */
    ArchRule entriesAreSeenAtAnInstant() {
        return noClasses()
                .that(below().and(in(List.of("render", "report", "notify"))))
                .should()
                .dependOnClassesThat(describe("are entries as their authors wrote them", this::isRawEntry))
                .as("render, report and notify should know of entries only what status says is known at an instant");
    }

    /** A cycle of packages is one big package. */
    ArchRule packagesHaveNoCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** A knot of classes can be understood only as a whole. */
    ArchRule classesHaveNoCycles(String stage) {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return in(stage).test(type) ? SliceIdentifier.of(outermost(type)) : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "classes of " + stage;
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type.getName());
    }

    /** One library, one package: so that it can be replaced there. */
    Stream<ArchRule> librariesStayInTheirPackage() {
        return LIBRARIES.entrySet().stream()
                .map(library -> noClasses()
                        .that(below().and(not(in(library.getValue()))))
                        .should()
                        .dependOnClassesThat(resideInAPackage(library.getKey()))
                        .as(library.getKey() + " should be used only in " + library.getValue()));
    }

    /** Only these create, change or delete files. */
    ArchRule onlyWriteTouchesFiles() {
        return noClasses()
                .that(below().and(not(in(FILE_WRITERS))))
                .should()
                .accessTargetWhere(describe("it changes a file", ForbiddenCalls::changesFiles))
                .as("only " + FILE_WRITERS + " should create, change or delete files");
    }

    /**
     * Only {@code git} starts another program, and only {@code revisions}, {@code author}, {@code publish} and the doors ask
     * {@code git}.
     */
    Stream<ArchRule> onlyGitStartsPrograms() {
        return Stream.of(
                noClasses()
                        .that(below().and(not(in("git"))))
                        .should()
                        .dependOnClassesThat(describe("start a program", ForbiddenCalls::startsPrograms))
                        .as("only git should start another program"),
                noClasses()
                        .that(below().and(not(in(List.of("git", "revisions", "author", "publish", "maven"))))
                                .and(not(resideInAPackage(root))))
                        .should()
                        .dependOnClassesThat(in("git"))
                        .as("only revisions, author and publish should use git"));
    }

    /** Only {@code maven} asks the machine: elsewhere the same input always gives the same output. */
    ArchRule onlyTheDoorAsksTheMachine() {
        return noClasses()
                .that(below().and(not(in("maven"))))
                .should()
                .accessTargetWhere(describe("it asks the machine", ForbiddenCalls::asksTheMachine))
                .as("only maven should ask for the clock, zone, locale, encoding, environment or chance");
    }

    /** How languages write is in the theme: the JDK's data differ from version to version. */
    ArchRule publishedTextNeedsNoLocaleData() {
        return noClasses()
                .that(below().and(in("render").or(in("report"))))
                .should()
                .accessTargetWhere(describe("it asks the JDK how a language writes", ForbiddenCalls::asksForLocaleData))
                .as("render and report should not ask the JDK how a language writes");
    }

    /** Text of authors and others reaches a log or a terminal only through the places that make it safe. */
    Stream<ArchRule> onlySafePlacesPrint() {
        return Stream.of(
                noClasses()
                        .that(below().and(not(simpleName("StandardOutput"))))
                        .should()
                        .accessTargetWhere(describe("it prints", ForbiddenCalls::prints))
                        .as("only StandardOutput should use System.out, and nobody System.err"),
                noClasses()
                        .that(below().and(not(simpleName("ConsoleTerminal"))))
                        .should()
                        .dependOnClassesThat(describe("are the console", ForbiddenCalls::isConsole))
                        .as("only ConsoleTerminal should use the console"),
                classes()
                        .that(below().and(not(simpleName("HelpMojo")))
                                .and(assignableTo("org.apache.maven.plugin.AbstractMojo")))
                        .should()
                        .beAssignableTo("io.github.candor.maven.ContentMojo")
                        .as("every goal should be a ContentMojo, whose log is safe"));
    }

    /** What others can see, others must not change. */
    ArchRule visibleFieldsAreFinal() {
        return fields().that()
                .areDeclaredInClassesThat(below())
                .and()
                .areNotPrivate()
                .should()
                .beFinal()
                .allowEmptyShould(true);
    }

    /** A name says what a thing is, not that somebody needed one more class. */
    ArchRule namesSaySomething() {
        return noClasses()
                .that(below())
                .should()
                .haveNameMatching(root.replace(".", "\\.") + "(\\.[a-z]+)*\\.(" + BAD_NAME + ")");
    }

    /** "This cannot be done; do that instead" is one thing, whichever room says it. */
    ArchRule refusalsAreOne() {
        return noClasses()
                .that(below().and(describe(
                        "stand alone and are not known",
                        type -> type.getEnclosingClass().isEmpty() && !EXCEPTIONS.contains(inside(type)))))
                .should()
                .beAssignableTo(Throwable.class)
                .as("what is thrown should be one of " + EXCEPTIONS);
    }

    /** Returns the packages with more than {@code most} classes, counting no class within another, by name below the root. */
    Map<String, Long> packagesOver(int most, JavaClasses all) {
        Map<String, Long> sizes = all.stream()
                .filter(below())
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(type -> beyondRoot(type.getPackageName()), Collectors.counting()));
        sizes.values().removeIf(size -> size <= most);
        return sizes;
    }

    /** Returns the records with more components than {@code most}, each with how many it has. */
    Map<String, Integer> recordsOver(int most, JavaClasses all) {
        Map<String, Integer> sizes = new TreeMap<>();
        all.stream().filter(below()).filter(JavaClass::isRecord).forEach(type -> {
            int size = type.reflect().getRecordComponents().length;
            if (size > most) {
                sizes.put(inside(type), size);
            }
        });
        return sizes;
    }

    private String inside(JavaClass type) {
        return beyondRoot(type.getName());
    }

    private String beyondRoot(String name) {
        return name.equals(root) ? "" : name.substring(root.length() + 1);
    }

    private boolean isRawEntry(JavaClass one) {
        return RAW_ENTRIES.stream().anyMatch(name -> one.getName().equals(root + "." + name));
    }

    private DescribedPredicate<JavaClass> below() {
        return resideInAPackage(root + "..").and(not(resideInAnyPackage(outside())));
    }

    private String[] outside() {
        return root.equals(BadExamples.ROOT) ? new String[0] : new String[] {BadExamples.ROOT + ".."};
    }

    private DescribedPredicate<JavaClass> in(String stage) {
        return resideInAPackage(root + "." + stage + "..");
    }

    private DescribedPredicate<JavaClass> in(List<String> stages) {
        return stages.stream()
                .map(this::in)
                .reduce((one, other) -> one.or(other))
                .orElse(describe("none", one -> false));
    }
}
