package io.github.candor.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Knows which parts of addresses can be files on every disk, also on those of Windows. */
public final class FileName {
    /** What to tell whoever chose a name that is not possible. */
    public static final String ADVICE =
            "Use at most 200 characters and no dot at the end; con, nul, aux, prn, com1 and lpt1 are not names on"
                    + " Windows.";

    /** Disks take 255; endings and the names of what is derived from the file need some. */
    private static final int LONGEST = 200;

    private static final Pattern OF_A_DEVICE = Pattern.compile(
            "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3]) *(?:\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> DEVICES = List.of("con", "prn", "aux", "nul", "com", "lpt");

    /** What editors, file managers and merges leave beside an author's files. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "\\..*|.*~|#.*#|~\\$.*|.*\\.(?:bak|orig|rej|swp|swo|tmp)|thumbs\\.db|desktop\\.ini|icon\\r|__macosx",
            Pattern.CASE_INSENSITIVE);

    /** What some disk or some address cannot have. */
    private static final Pattern BAD = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cs}\u2028\u2029]");

    /** What Apple's disks leave out of names, and what Windows leaves out at their ends. */
    private static final Pattern LEFT_OUT = Pattern.compile("\\p{Cf}|[. ]++$|^ ++");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** Names by which Windows also knows a folder {@code .git}. */
    private static final Pattern SHORT = Pattern.compile("(?i)git~\\d++");

    private static final int LONGEST_OF_ALL = 255;

    private FileName() {}

    /**
     * Returns whether a file or folder called {@code name} does no harm on any disk: no disk takes it for another one, and
     * none hides it.
     */
    public static boolean isSafe(String name) {
        if (isPlain(name)) {
            return true;
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_OF_ALL
                || BAD.matcher(name).find()) {
            return false;
        }
        String kept = LEFT_OUT.matcher(name).replaceAll("");
        return !kept.isEmpty()
                && kept.equals(INVISIBLE.matcher(name).replaceAll(""))
                && !kept.startsWith(".")
                && !SHORT.matcher(kept).matches();
    }

    /** Returns whether {@code name} is one as most are, of letters, digits and hyphens with dots between them, and not too long. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            boolean isMark = c == '-' || c == '_' || (c == '.' && i > 0 && i + 1 < name.length());
            if (!isLetter && !isMark) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= LONGEST_OF_ALL;
    }

    /** Returns whether a file or folder of this name is hidden, or was left there by a program and not by an author. */
    public static boolean isLeftOver(String name) {
        return LEFT_OVER.matcher(name).matches();
    }

    /** Returns whether a file can be called {@code part}, and files with a short ending. */
    public static boolean isPossible(String part) {
        return part.getBytes(StandardCharsets.UTF_8).length <= LONGEST && isSafe(part) && !isOfADevice(part);
    }

    /** Returns why a file cannot be called {@code name}: {@link #ADVICE} where that is it, else {@code otherwise}. */
    public static String advice(String name, String otherwise) {
        boolean isAtFault = name.getBytes(StandardCharsets.UTF_8).length > LONGEST
                || name.endsWith(".")
                || isOfADevice(name.strip());
        return isAtFault ? ADVICE : otherwise;
    }

    /** Returns whether Windows takes {@code name} for a device, so that no file there can be called so. */
    public static boolean isOfADevice(String name) {
        for (String device : DEVICES) {
            if (name.regionMatches(true, 0, device, 0, device.length())) {
                return OF_A_DEVICE.matcher(name).matches();
            }
        }
        return false;
    }

    /** Returns whether the name that begins at {@code begin} in {@code path} has to be asked {@link #isOfADevice} of; most have not. */
    public static boolean mayBeOfADevice(String path, int begin) {
        if (begin == path.length() || "cpanlCPANL".indexOf(path.charAt(begin)) < 0) {
            return false;
        }
        for (String device : DEVICES) {
            if (path.regionMatches(true, begin, device, 0, device.length())) {
                int after = begin + device.length();
                return after == path.length() || !Character.isLetter(path.charAt(after));
            }
        }
        return false;
    }
}
