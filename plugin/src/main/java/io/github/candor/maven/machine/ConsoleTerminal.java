package io.github.candor.maven.machine;

import io.github.candor.author.questions.NoTerminal;
import io.github.candor.author.questions.Terminal;
import io.github.candor.problem.PrintedText;
import java.io.Console;
import org.jspecify.annotations.Nullable;

/** The terminal that Maven was started in. */
public final class ConsoleTerminal implements Terminal {
    private final Console console;

    private ConsoleTerminal(Console console) {
        this.console = console;
    }

    /** Returns the terminal, or nobody where there is none or where Maven was told not to ask ({@code -B}). */
    public static Terminal find(boolean mayAsk) {
        Console console = mayAsk ? System.console() : null;
        return console == null || !isTerminal(console) ? new NoTerminal() : new ConsoleTerminal(console);
    }

    /** From JDK 22 on there is a console even where input comes from a file, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public @Nullable String ask(String question) {
        return console.readLine("%s", PrintedText.of(question));
    }

    @Override
    public void say(String line) {
        console.writer().println(PrintedText.of(line));
        console.writer().flush();
    }
}
