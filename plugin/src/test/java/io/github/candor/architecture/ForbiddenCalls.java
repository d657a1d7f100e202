package io.github.candor.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Calls that the rules forbid in most places. */
final class ForbiddenCalls {
    private static final Set<String> FILE_READERS = Set.of(
            "exists",
            "notExists",
            "isDirectory",
            "isRegularFile",
            "isSymbolicLink",
            "isReadable",
            "isHidden",
            "size",
            "list",
            "walk",
            "walkFileTree",
            "find",
            "lines",
            "mismatch",
            "readAllBytes",
            "readAllLines",
            "readString",
            "newInputStream",
            "newBufferedReader",
            "newDirectoryStream",
            "readAttributes",
            "getAttribute",
            "getLastModifiedTime",
            "getFileAttributeView",
            "probeContentType",
            "isSameFile",
            "readSymbolicLink");
    private static final Set<String> FILE_WRITERS = Set.of(
            "java.io.FileOutputStream",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel");
    private static final Set<String> FILE_CHANGES = Set.of(
            "createNewFile",
            "createTempFile",
            "delete",
            "deleteOnExit",
            "mkdir",
            "mkdirs",
            "renameTo",
            "setExecutable",
            "setLastModified",
            "setReadable",
            "setReadOnly",
            "setWritable");
    private static final Set<String> MACHINE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.lineSeparator",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.net.InetAddress.getLocalHost");
    private static final Set<String> MACHINE_BY_DEFAULT = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.formatted(java.lang.Object[])",
            "java.lang.String.format(java.lang.String, java.lang.Object[])",
            "java.lang.String.<init>([B)",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()",
            "java.util.GregorianCalendar.<init>()",
            "java.util.Calendar.getInstance()",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, java.lang.Object[])",
            "java.text.NumberFormat.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

    /** Words and patterns of languages, which the JDK's versions do not have alike. */
    private static final Set<String> LOCALE_DATA = Set.of(
            "java.text.NumberFormat",
            "java.text.DecimalFormatSymbols",
            "java.text.DateFormat",
            "java.text.DateFormatSymbols",
            "java.text.Collator",
            "java.text.BreakIterator",
            "java.time.temporal.WeekFields",
            "java.time.format.DecimalStyle");

    private ForbiddenCalls() {}

    /** Returns whether a file or folder may be another after this call. */
    static boolean changesFiles(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.nio.file.Files" -> !FILE_READERS.contains(name);
            case "java.io.File" -> FILE_CHANGES.contains(name);
            default -> FILE_WRITERS.contains(access.getTargetOwner().getName());
        };
    }

    /** Returns whether this call may answer otherwise on another machine or at another time. */
    static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean isClock = owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
        return isClock || MACHINE.contains(owner + "." + name) || MACHINE_BY_DEFAULT.contains(signature(access));
    }

    /** Returns whether this access is to the standard output or that for errors, or prints a trace to it. */
    static boolean prints(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean isStream = owner.equals("java.lang.System") && (name.equals("out") || name.equals("err"));
        return isStream || name.equals("printStackTrace");
    }

    /** Returns whether a class is the console. */
    static boolean isConsole(JavaClass type) {
        return type.getName().equals("java.io.Console");
    }

    /** Returns whether a class is for starting other programs. */
    static boolean startsPrograms(JavaClass type) {
        return type.getName().equals("java.lang.ProcessBuilder");
    }

    /** Returns whether this call takes words, patterns or an order of a language from the JDK. */
    static boolean asksForLocaleData(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return LOCALE_DATA.contains(owner) || name.startsWith("getDisplay") || name.startsWith("ofLocalized");
    }

    private static String signature(JavaAccess<?> access) {
        String full = access.getTarget().getFullName();
        return full.replace("[Ljava.lang.Object;", "java.lang.Object[]");
    }
}
