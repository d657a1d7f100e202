package io.github.candor.migrate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.candor.author.edit.OwnPlace;
import io.github.candor.disk.OrdinaryFile;
import io.github.candor.migrate.data.Facts;
import io.github.candor.model.Sha256;
import io.github.candor.problem.Problems;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.json.JsonReader;
import io.github.candor.read.yaml.YamlValue;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What earlier imports wrote, so that an edit made here since is seen: it lies in {@code .candor/import.json}, a line a file,
 * and belongs into the repository.
 *
 * @param files by path below the content folder
 */
record ImportRecord(Map<String, Written> files) {
    /** Where it lies below the content folder. */
    static final String FILE = ".candor/import.json";

    /** Nothing was imported yet. */
    static final ImportRecord NONE = new ImportRecord(Map.of());

    /**
     * A file as it was written.
     *
     * @param key what the log calls it, after the kind of log
     * @param hash of its bytes then
     */
    record Written(String key, String hash) {}

    ImportRecord {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * Reads the record of {@code folder}.
     *
     * @throws RefusalException if its folder is a link, or it was damaged, since without it nobody knows what may be replaced
     */
    static ImportRecord in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        OwnPlace.requireFolders(folder, file);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        Problems problems = new Problems();
        YamlValue read = JsonReader.read(FILE, OrdinaryFile.text(file, StandardCharsets.UTF_8), 1, problems);
        if (!(read instanceof YamlValue.Mapping mapping)) {
            throw new RefusalException(
                    FILE + " cannot be read, so nobody knows what may be replaced. Bring it back from git, or"
                            + " delete it: then every file that differs from the log counts as edited here.");
        }
        Map<String, Written> files = new TreeMap<>();
        for (YamlValue.Entry entry : new Facts(mapping).facts("files").mapping().entries()) {
            if (entry.value() instanceof YamlValue.Mapping one) {
                Facts facts = new Facts(one);
                files.put(entry.key().text(), new Written(facts.text("key", ""), facts.text("hash", "")));
            }
        }
        return new ImportRecord(files);
    }

    /** Returns the path of each file by what the log calls it. */
    Map<String, String> pathsByKey() {
        Map<String, String> paths = new TreeMap<>();
        files.forEach((path, written) -> paths.putIfAbsent(written.key(), path));
        return paths;
    }

    /** Returns the record as it is written. */
    byte[] bytes() throws IOException {
        StringWriter out = new StringWriter();
        out.append("{\"files\": {\n");
        int left = files.size();
        for (Map.Entry<String, Written> one : files.entrySet()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
                json.writeStartObject();
                json.writeFieldName(one.getKey());
                json.writeStartObject();
                json.writeStringField("key", one.getValue().key());
                json.writeStringField("hash", one.getValue().hash());
                json.writeEndObject();
                json.writeEndObject();
            }
            String whole = line.toString();
            out.append("  ").append(whole, 1, whole.length() - 1).append(--left > 0 ? ",\n" : "\n");
        }
        return out.append("}}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the hash of {@code bytes}. */
    static String hash(byte[] bytes) {
        return Sha256.hex(bytes).substring(0, 32);
    }
}
