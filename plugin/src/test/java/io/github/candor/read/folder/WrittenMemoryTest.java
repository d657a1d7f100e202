package io.github.candor.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.ContentException;
import io.github.candor.publish.Desk;
import io.github.candor.read.ContentReader;
import io.github.candor.read.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A memory that was written down and read again spares work and changes nothing, whatever happens in between. */
class WrittenMemoryTest {
    private static final Path CONTENT = Path.of("src/test/resources/golden/a-year-of-everything/content");
    private static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");
    private static final String PLUGIN = "1.0";
    private static final int STEPS = 25;

    @TempDir
    Path temp;

    private byte[] written = new byte[0];

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readsWhatAFolderSaysAsIfNothingWereRemembered(long seed) throws Exception {
        Path folder = temp.resolve("content");
        Desk.copy(CONTENT, folder);
        Random random = new Random(seed);
        Instant now = NOW;
        for (int step = 0; step < STEPS; step++) {
            assertThat(said(folder, written, now)).as("step %d", step).isEqualTo(said(folder, new byte[0], now));
            change(folder, random);
            now = now.plus(Duration.ofHours(random.nextInt(100) - 30));
            if (random.nextInt(4) == 0) {
                written = damaged(written, random);
            }
        }
    }

    @Test
    void readsNothingAnewThatIsTheSame() throws Exception {
        said(CONTENT, new byte[0], NOW);
        byte[] first = written;
        said(CONTENT, first, NOW);

        assertThat(first.length).isGreaterThan(5_000);
        assertThat(written).isEqualTo(first);
        assertThat(bytes(EntryMemory.of(first, PLUGIN), PLUGIN)).isEqualTo(first);
    }

    @Test
    void takesNothingThatAnotherBuildOfThePluginWrote() throws Exception {
        said(CONTENT, new byte[0], NOW);

        assertThat(bytes(EntryMemory.of(written, "1.1"), "1.1")).isEmpty();
    }

    @Test
    void takesNothingThatIsDamagedAnywhere() throws Exception {
        said(CONTENT, new byte[0], NOW);
        for (int at = 0; at < written.length; at += 997) {
            byte[] damaged = written.clone();
            damaged[at] ^= 1;

            assertThat(bytes(EntryMemory.of(damaged, PLUGIN), PLUGIN))
                    .as("byte %d", at)
                    .isEmpty();
            assertThat(bytes(EntryMemory.of(Arrays.copyOf(written, at), PLUGIN), PLUGIN))
                    .isEmpty();
        }
    }

    /** Returns all that reading comes to, with what is remembered; and remembers it. */
    private String said(Path folder, byte[] remembered, Instant now) throws IOException {
        EntryMemory memory = EntryMemory.of(remembered, PLUGIN);
        try {
            Reading reading = ContentReader.read(folder, memory, now, now);
            written = bytes(memory, PLUGIN);
            return String.join(
                    "\n",
                    List.of(
                            reading.content().incidents().toString(),
                            reading.content().maintenance().toString(),
                            reading.content().notices().toString(),
                            reading.content().pages().toString(),
                            reading.content().settings().toString(),
                            reading.warnings().toString()));
        } catch (ContentException e) {
            written = bytes(memory, PLUGIN);
            return e.problems().toString();
        }
    }

    private static byte[] bytes(EntryMemory memory, String writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        memory.write(out, writer);
        return out.toByteArray();
    }

    private static void change(Path folder, Random random) throws IOException {
        List<Path> entries;
        try (Stream<Path> files = Files.walk(folder)) {
            entries = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        Path one = entries.get(random.nextInt(entries.size()));
        String text = Files.readString(one);
        switch (random.nextInt(6)) {
            case 0 -> Files.writeString(one, text + "\nOne more remark.\n");
            case 1 -> Files.writeString(one, text.replaceFirst("title: .", "title: Z"));
            case 2 -> Files.writeString(one.resolveSibling("2025-01-0" + (1 + random.nextInt(9)) + "-added.md"), text);
            case 3 -> Files.delete(one);
            case 4 -> Files.writeString(one, text.replaceFirst("(?m)^started:", "begun:"));
            default -> {
                Path status = folder.resolve("status.yml");
                Files.writeString(
                        status, Files.readString(status).replaceFirst("title: .*", "title: S" + random.nextInt(3)));
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = Arrays.copyOf(bytes, Math.max(0, bytes.length - random.nextInt(2)));
        if (damaged.length > 0) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(100));
        }
        return damaged;
    }
}
