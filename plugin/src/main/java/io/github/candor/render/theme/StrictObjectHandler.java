package io.github.candor.render.theme;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.reflect.Guard;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.util.List;
import java.util.Map;

/** Finds a template's names in views, and refuses those that no view has instead of printing nothing. */
final class StrictObjectHandler extends ReflectionObjectHandler {
    @Override
    protected MissingWrapper createMissingWrapper(String name, List<Guard> guards) {
        throw new MustacheException("no view has the name \"" + name + "\".");
    }

    /** Looks into maps by key alone: a method of the map itself is no name of ours. */
    @Override
    protected Wrapper findWrapper(int scopeIndex, Wrapper[] wrappers, List<Guard> guards, Object scope, String name) {
        if (scope instanceof Map<?, ?> map && !map.containsKey(name)) {
            throw new MustacheException("no word or key is named \"" + name + "\".");
        }
        return super.findWrapper(scopeIndex, wrappers, guards, scope, name);
    }
}
