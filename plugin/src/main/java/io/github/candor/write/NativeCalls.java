package io.github.candor.write;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Functions of the C library, by {@code java.lang.foreign} (JEP 454): it is there from JDK 22 on, and therefore called by
 * reflection.
 *
 * <p>It is used only in a virtual machine that was started with {@code --enable-native-access=ALL-UNNAMED}, as the scripts of
 * newer Mavens do: any other would print warnings.
 */
final class NativeCalls {
    private static final String PACKAGE = "java.lang.foreign.";

    private NativeCalls() {}

    /**
     * Returns a function that returns an {@code int}, or null where it or the way to it is missing.
     *
     * @param types one letter for each argument: {@code i} for an int, {@code p} for a pointer
     */
    static @Nullable MethodHandle find(String name, String types) {
        try {
            Object isAllowed = Module.class.getMethod("isNativeAccessEnabled").invoke(NativeCalls.class.getModule());
            return Boolean.TRUE.equals(isAllowed) ? handle(name, types) : null;
        } catch (ReflectiveOperationException e) {
            // An older JDK, or a system for which it has no linker.
            return null;
        }
    }

    /** Returns a pointer to {@code text} as C keeps it, in UTF-8; the memory is freed with the pointer. */
    static Object text(String text) {
        try {
            Object arena = type("Arena").getMethod("ofAuto").invoke(null);
            return type("SegmentAllocator")
                    .getMethod("allocateFrom", String.class)
                    .invoke(arena, text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls a function that was found. */
    static int call(MethodHandle function, Object... arguments) {
        try {
            return (int) function.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable MethodHandle handle(String name, String types) throws ReflectiveOperationException {
        Object linker = type("Linker").getMethod("nativeLinker").invoke(null);
        Object library = type("Linker").getMethod("defaultLookup").invoke(linker);
        Optional<?> symbol = (Optional<?>)
                type("SymbolLookup").getMethod("find", String.class).invoke(library, name);
        if (symbol.isEmpty()) {
            return null;
        }
        Object options = Array.newInstance(type("Linker$Option"), 0);
        return (MethodHandle) type("Linker")
                .getMethod("downcallHandle", type("MemorySegment"), type("FunctionDescriptor"), options.getClass())
                .invoke(linker, symbol.get(), descriptor(types), options);
    }

    private static Object descriptor(String types) throws ReflectiveOperationException {
        Class<?> layout = type("MemoryLayout");
        Object arguments = Array.newInstance(layout, types.length());
        for (int i = 0; i < types.length(); i++) {
            Array.set(arguments, i, layout(types.charAt(i)));
        }
        return type("FunctionDescriptor")
                .getMethod("of", layout, arguments.getClass())
                .invoke(null, layout('i'), arguments);
    }

    private static Object layout(char type) throws ReflectiveOperationException {
        return type("ValueLayout")
                .getField(type == 'i' ? "JAVA_INT" : "ADDRESS")
                .get(null);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name);
    }
}
