package io.github.candor.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** What a run of {@link Fuzz} found, one of each kind, shrunk and kept on disk. */
final class Findings {
    private static final int SHOWN = 500;

    private final String name;
    private final long seed;
    private final Map<String, String> byKind = new LinkedHashMap<>();

    Findings(Fuzz fuzz, long seed) {
        this.name = fuzz.getClass().getSimpleName();
        this.seed = seed;
    }

    /** Runs {@code input}, and keeps what it shows if that is new. */
    void add(byte[] input, Trial trial) throws IOException {
        Trial.Outcome outcome = trial.run(input);
        if (outcome.isGood() || byKind.containsKey(outcome.kind())) {
            return;
        }
        byte[] small = Shrinker.shrink(input, outcome, trial);
        byKind.put(
                outcome.kind(),
                keep(small) + " (" + small.length + " bytes, seed " + seed + ")\n" + shown(small) + "\n"
                        + outcome.story());
    }

    int count() {
        return byKind.size();
    }

    /** Returns everything that was found, or the empty text. */
    String report() {
        return String.join("\n\n", byKind.values());
    }

    private Path keep(byte[] input) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(input);
        Path folder = Files.createDirectories(Path.of("target/fuzz").resolve(name));
        return Files.write(folder.resolve(Long.toHexString(sum.getValue())), input);
    }

    private static String shown(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
