package io.github.candor.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.candor.SiteBuilder;
import io.github.candor.SitePublisher;
import io.github.candor.TimeSource;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.branch.Target;
import io.github.candor.revisions.HistorySource;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever goal publishes, the switches of {@code candor:publish} have the same effect. */
class PublishingGoalsTest {
    private static final JavaClasses GOALS = new ClassFileImporter().importPackages("io.github.candor.maven");

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    /** Who writes an entry is there to see what it does, and is no clock. */
    private static final Set<String> OF_PUBLISH_ALONE = Set.of("candor.dryRun", "candor.scheduled");

    static Stream<PublishingMojo> goals() {
        return Stream.of(
                new PublishMojo(),
                new NewMojo(),
                new UpdateMojo(),
                new ResolveMojo(),
                new RetractMojo(),
                new MaintenanceMojo());
    }

    @Test
    void onlyOneClassPublishes() {
        Set<String> callers = GOALS.stream()
                .flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(SitePublisher.class)
                        && call.getName().equals("publish"))
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(callers).containsExactly("PublishingMojo");
    }

    @Test
    void everyGoalThatPublishesIsTriedHere() {
        Set<String> all = GOALS.stream()
                .filter(one -> one.isAssignableTo(PublishingMojo.class)
                        && !one.getModifiers().toString().contains("ABSTRACT"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(goals().map(goal -> goal.getClass().getSimpleName())).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("goals")
    void hasTheSwitchesOfPublish(PublishingMojo goal) {
        Set<String> wanted = properties(PublishMojo.class);
        wanted.removeAll(OF_PUBLISH_ALONE);

        assertThat(wanted).contains("candor.branch", "candor.force", "candor.gone", "candor.remote", "candor.tags");
        assertThat(properties(goal.getClass())).containsAll(wanted);
    }

    @ParameterizedTest
    @MethodSource("goals")
    void doesWhatTheSwitchesSay(PublishingMojo goal) throws Exception {
        set(goal, "remote", "other");
        set(goal, "branch", "web");
        set(goal, "tags", "docs/");
        set(goal, "force", true);
        set(goal, "gone", List.of(" incidents/2025-02-13-teacher-roles/", "feeds"));
        PublishOrder order = goal.wish(PublishOrder.of(goal.target(), Path.of("work"), NOW, null));

        assertThat(order.target()).isEqualTo(new Target("other", "web", "docs/"));
        assertThat(order.isForced()).isTrue();
        assertThat(order.gone()).containsExactlyInAnyOrder("incidents/2025-02-13-teacher-roles/", "feeds");
        assertThat(order.isRehearsal()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("goals")
    void refusesATemplateThatIsInNoCommit(PublishingMojo goal) {
        goal.requireNoTemplate(order(null));
        assertThatThrownBy(() -> goal.requireNoTemplate(order(Path.of("theme"))))
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("candor.template cannot be published, because it is in no commit.");
    }

    private static SiteBuilder.Order order(@Nullable Path template) {
        return new SiteBuilder.Order(Path.of(""), template, null, NOW, NOW, TimeSource.CLOCK, HistorySource.NONE);
    }

    /** Annotations of Maven's are in the classes, but not for reflection. */
    private static Set<String> properties(Class<?> goal) {
        return GOALS.get(goal).getAllFields().stream()
                .flatMap(field -> field.tryGetAnnotationOfType(Parameter.class).stream())
                .map(Parameter::property)
                .filter(property -> !property.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void set(PublishingMojo goal, String name, Object value) throws ReflectiveOperationException {
        for (Class<?> type = goal.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    field.set(goal, value);
                    return;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
