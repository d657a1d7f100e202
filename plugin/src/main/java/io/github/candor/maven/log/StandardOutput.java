package io.github.candor.maven.log;

import io.github.candor.problem.PrintedText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What is printed without the log, so that it can be piped or is read by a build server; nothing in it is unsafe. */
public final class StandardOutput {
    private StandardOutput() {}

    /** Prints a whole document as UTF-8, whatever the machine's encoding. */
    public static void document(String text) {
        byte[] bytes = PrintedText.of(text).getBytes(StandardCharsets.UTF_8);
        PrintStream out = System.out;
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** Prints a command for a build server, which reads it only where it begins a line. */
    public static void command(String line) {
        System.out.println(PrintedText.ofCommand(line));
    }
}
