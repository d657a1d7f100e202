package io.github.candor.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the README says to those who want a site of their own.
 *
 * @param lines of files, all together
 * @param commands what follows {@code mvn}, in their order
 */
public record ReadmeExample(int lines, List<String> commands) {
    private static final Path README = Path.of("../README.md");
    private static final String HEADING = "\n## A site of your own\n";
    private static final Pattern FILE = Pattern.compile("`([^`\\n]+)`:\\n\\n```\\w+\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```sh\\nmvn (.+)\\n```\\n");

    public ReadmeExample {
        commands = List.copyOf(commands);
    }

    /** Writes its files below {@code folder}, to the letter. */
    public static ReadmeExample write(Path folder) throws IOException {
        String section = section(Files.readString(README));
        int lines = 0;
        Matcher file = FILE.matcher(section);
        while (file.find()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
            lines += (int) file.group(2).lines().count();
        }
        List<String> commands = new ArrayList<>();
        Matcher command = COMMAND.matcher(section);
        while (command.find()) {
            commands.add(command.group(1));
        }
        return new ReadmeExample(lines, commands);
    }

    private static String section(String text) {
        int begin = text.indexOf(HEADING) + HEADING.length();
        return text.substring(begin, text.indexOf("\n## ", begin));
    }
}
