package io.github.candor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import io.github.candor.render.view.Bars;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is public is used by another room, or a test of one: the rest can change without anybody asking. */
class VisibilityTest {
    private static final String ROOT = "io.github.candor";

    /** Views, whose accessors templates read by reflection. */
    private static final Set<String> READ_BY_TEMPLATES = Set.of(Bars.class.getName());

    @Test
    void whatIsPublicIsUsedByAnotherRoom() {
        JavaClasses all = new ClassFileImporter().importPackages(ROOT);
        List<JavaClass> ours = all.stream()
                .filter(type -> ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location(type)))
                .toList();

        assertThat(ours.size()).isBetween(500, all.size() - 200);
        assertThat(unused(ours.stream().filter(type -> !type.getSimpleName().endsWith("Mojo")), all))
                .isEmpty();
    }

    @Test
    void sees() {
        JavaClasses bad = BadExamples.classes();

        assertThat(unused(bad.stream(), bad))
                .anyMatch(name -> name.endsWith("model.PublicForNobody"))
                .anyMatch(name -> name.endsWith("model.PublicForNobody.ask()"));
    }

    private static Location location(JavaClass type) {
        return Location.of(type.getSource().orElseThrow().getUri());
    }

    private static List<String> unused(Stream<JavaClass> types, JavaClasses users) {
        Set<String> used = new HashSet<>(READ_BY_TEMPLATES);
        users.forEach(user -> addUsed(user, used));
        return types.filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getEnclosingClass().isEmpty() && !type.isAnnotation())
                .flatMap(type -> Stream.concat(Stream.of(type.getFullName()), methods(type)))
                .filter(Predicate.not(used::contains))
                .sorted()
                .toList();
    }

    /** Returns the public methods that nobody but the type has asked for. */
    private static Stream<String> methods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> !type.isInterface()
                        && method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !isGiven(type, method) && !isInherited(type, method))
                .map(JavaMethod::getFullName);
    }

    /** The compiler makes these, and programs read records whole. */
    private static boolean isGiven(JavaClass type, JavaMethod method) {
        String name = method.getName();
        boolean isAccessor = type.isRecord() && type.tryGetField(name).isPresent();
        boolean isOfEnum = type.isEnum() && (name.equals("values") || name.equals("valueOf"));
        return isAccessor || isOfEnum;
    }

    private static boolean isInherited(JavaClass type, JavaMethod method) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .flatMap(above -> above.getMethods().stream())
                .anyMatch(above -> above.getName().equals(method.getName())
                        && above.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    private static void addUsed(JavaClass user, Set<String> used) {
        for (Dependency one : user.getDirectDependenciesFromSelf()) {
            JavaClass type = one.getTargetClass().getBaseComponentType();
            if (isElsewhere(user, type)) {
                used.add(type.getName());
                // Who knows a type within another knows that too.
                type.getEnclosingClass().ifPresent(outer -> used.add(outer.getName()));
            }
        }
        Stream.of(user.getAccessesFromSelf(), user.getCodeUnitReferencesFromSelf())
                .flatMap(Set::stream)
                .filter(one -> isElsewhere(user, one.getTargetOwner()))
                .forEach(one -> add(one, used));
    }

    private static void add(JavaAccess<?> access, Set<String> used) {
        used.add(access.getTarget().getFullName());
        access.getTarget().resolveMember().ifPresent(member -> used.add(((JavaMember) member).getFullName()));
    }

    private static boolean isElsewhere(JavaClass user, JavaClass type) {
        return !user.getPackageName().equals(type.getPackageName());
    }
}
