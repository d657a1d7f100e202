package io.github.candor.render.theme;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.Guard;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds a template's names in views, and refuses those that no view has instead of printing nothing. A view has the components
 * of its record, the questions that it answers ({@code hasRows}, {@code isOpen}), and what is marked {@link InTemplates}; what
 * else a class can do is no template's business.
 */
final class StrictObjectHandler extends ReflectionObjectHandler {
    /** Where views are made; elsewhere types are made for other ends, and change when these do. */
    private static final List<String> VIEWS = List.of("io.github.candor.render.", "io.github.candor.notify.");

    /**
     * What each class has under each name, or that it has nothing: the library asks anew at every place of a template, which
     * took a quarter of the time of a small site. A class never changes, so all builds share the answers.
     */
    private static final ClassValue<Map<String, Optional<AccessibleObject>>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<AccessibleObject>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    @SuppressWarnings({"NullAway", "rawtypes"
    }) // Null means "has none", and the class is raw in the library's own method.
    protected AccessibleObject findMember(Class type, String name) {
        return MEMBERS.get(type)
                .computeIfAbsent(name, one -> member((Class<?>) type, one))
                .orElse(null);
    }

    private static Optional<AccessibleObject> member(Class<?> type, String name) {
        if (VIEWS.stream().noneMatch(type.getName()::startsWith)) {
            return Optional.empty();
        }
        Optional<AccessibleObject> found = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .filter(method ->
                        isComponent(type, name) || isQuestion(method) || method.isAnnotationPresent(InTemplates.class))
                .map(AccessibleObject.class::cast)
                .findFirst();
        found.ifPresent(method -> method.setAccessible(true));
        return found;
    }

    private static boolean isComponent(Class<?> type, String name) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null
                && Arrays.stream(components).anyMatch(one -> one.getName().equals(name));
    }

    private static boolean isQuestion(Method method) {
        return method.getDeclaringClass().isRecord()
                && method.getReturnType() == boolean.class
                && method.getName().matches("(?:is|has)[A-Z].*")
                && (method.getModifiers() & (Modifier.PRIVATE | Modifier.STATIC)) == 0;
    }

    /** The library's own binding is made where it is needed, which is hardly anywhere. */
    @Override
    public Binding createBinding(@Nullable String name, TemplateContext place, Code code) {
        return name == null
                ? super.createBinding(name, place, code)
                : new ViewBinding(name, this::findMember, this, () -> super.createBinding(name, place, code));
    }

    @Override
    protected MissingWrapper createMissingWrapper(String name, List<Guard> guards) {
        throw new MustacheException("no view has the name \"" + name + "\".");
    }

    /**
     * Looks into views and, by key alone, into maps. The JDK's own types are no views: inside a section that tests a
     * string, {@code lines} must not find {@link String#lines()}.
     */
    @Override
    @SuppressWarnings("NullAway") // Null means "not here, look further out", but the library does not declare it.
    protected Wrapper findWrapper(int scopeIndex, Wrapper[] wrappers, List<Guard> guards, Object scope, String name) {
        if (scope instanceof Map<?, ?> map) {
            if (!map.containsKey(name)) {
                throw new MustacheException("no word has the key \"" + name + "\".");
            }
        } else if (scope.getClass().getName().startsWith("java.")) {
            return null;
        }
        return super.findWrapper(scopeIndex, wrappers, guards, scope, name);
    }
}
