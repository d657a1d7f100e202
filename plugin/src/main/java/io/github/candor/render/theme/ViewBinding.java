package io.github.candor.render.theme;

import com.github.mustachejava.Binding;
import com.github.mustachejava.ObjectHandler;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what views have under the name at one place of a template as the library does, and remembers by the classes of the views
 * where that was. What is neither of a view nor a key of a map that a view has is left to the library, and so is whatever fails.
 */
final class ViewBinding implements Binding {
    /** Most places see views in one or two orders. */
    private static final int MOST_WAYS = 16;

    private static final Object[] NOTHING = {};

    private final String name;
    private final @Nullable String key;
    private final BiFunction<Class<?>, String, @Nullable AccessibleObject> members;
    private final ObjectHandler handler;
    private final Supplier<Binding> library;
    private volatile @Nullable Binding made;
    private volatile Way[] ways = {};

    /**
     * Binds a name of a template.
     *
     * @param name like {@code title}, or {@code words.menu} for the key of a map
     * @param members gives what a class has under a name, or null
     * @param library makes what the library would bind it with
     */
    ViewBinding(
            String name,
            BiFunction<Class<?>, String, @Nullable AccessibleObject> members,
            ObjectHandler handler,
            Supplier<Binding> library) {
        int dot = name.indexOf('.');
        this.name = dot < 0 ? name : name.substring(0, dot);
        this.key = dot < 0 ? null : name.substring(dot + 1);
        this.members = members;
        this.handler = handler;
        this.library = library;
    }

    @Override
    @SuppressWarnings("NullAway") // Null means "nothing", but the library does not declare it.
    public @Nullable Object get(List<Object> scopes) {
        Way way = way(scopes);
        if (way == null) {
            return library().get(scopes);
        }
        try {
            Object found = handler.coerce(way.member.invoke(scopes.get(scopes.size() - way.classes.length), NOTHING));
            Object value = key != null && found instanceof Map<?, ?> map ? map.get(key) : found;
            return key != null && (value == null || value == found) ? library().get(scopes) : handler.coerce(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            return library().get(scopes);
        }
    }

    private Binding library() {
        Binding one = made;
        if (one == null) {
            one = library.get();
            made = one;
        }
        return one;
    }

    private @Nullable Way way(List<Object> scopes) {
        for (Way way : ways) {
            if (way.leadsThrough(scopes)) {
                return way;
            }
        }
        Way way = find(scopes);
        Way[] known = ways;
        if (way != null && known.length < MOST_WAYS) {
            Way[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = way;
            ways = more;
        }
        return way;
    }

    private @Nullable Way find(List<Object> scopes) {
        int size = scopes.size();
        for (int i = size - 1; i >= 0; i--) {
            Object scope = scopes.get(i);
            if (scope == null || scope instanceof Map) {
                return null;
            }
            AccessibleObject member = members.apply(scope.getClass(), name);
            if (member instanceof Method method) {
                Class<?>[] classes = new Class<?>[size - i];
                Arrays.setAll(classes, back -> scopes.get(size - 1 - back).getClass());
                return new Way(classes, method);
            }
        }
        return null;
    }

    /** Where a name was found: the classes of the views from the last to the one that has it, and what that has. */
    private static final class Way {
        private final Class<?>[] classes;
        private final Method member;

        Way(Class<?>[] classes, Method member) {
            this.classes = classes;
            this.member = member;
        }

        boolean leadsThrough(List<Object> scopes) {
            int last = scopes.size() - 1;
            if (last < classes.length - 1) {
                return false;
            }
            for (int i = 0; i < classes.length; i++) {
                Object scope = scopes.get(last - i);
                if (scope == null || scope.getClass() != classes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
