package io.github.candor.read.front;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.candor.render.schema.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the schemas, and how an editor would use it: on the YAML of files, read as YAML 1.2. */
final class SchemaOfAuthors {
    private static final Map<String, String> NAMES_BY_FOLDER =
            Map.of("incidents", "incident", "maintenance", "maintenance", "notices", "notice", "pages", "page");

    private final JsonNode document;
    private final Schema schema;

    private SchemaOfAuthors(String name) {
        String text = new String(Schemas.of(name), StandardCharsets.UTF_8);
        this.document = JsonMapper.shared().readTree(text);
        this.schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text, InputFormat.JSON);
    }

    /** Returns the schema called {@code name}, like {@code incident}. */
    static SchemaOfAuthors named(String name) {
        return new SchemaOfAuthors(name);
    }

    /** Returns all schemas by name. */
    static Map<String, SchemaOfAuthors> all() {
        return Schemas.NAMES.stream().collect(Collectors.toMap(name -> name, SchemaOfAuthors::named));
    }

    /** Returns the schema itself. */
    JsonNode document() {
        return document;
    }

    /** Returns what an editor would underline in {@code yaml}. */
    List<String> faults(String yaml) {
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(error -> error.getKeyword() + " at " + error.getInstanceLocation())
                .toList();
    }

    /** Returns what an editor would underline in each file of {@code content} that has a schema, by file. */
    static Map<String, List<String>> faultsIn(Path content) throws IOException {
        Map<String, SchemaOfAuthors> schemas = all();
        Map<String, List<String>> faults = new TreeMap<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = content.relativize(file).toString().replace('\\', '/');
                String schema = schemaOf(name);
                String yaml = schema == null ? null : yaml(name, Files.readString(file));
                if (schema != null && yaml != null) {
                    faults.put(name, schemas.get(schema).faults(yaml));
                }
            }
        }
        return faults;
    }

    private static @Nullable String schemaOf(String file) {
        if (file.equals("status.yml")) {
            return "status";
        }
        return file.endsWith(".md") ? NAMES_BY_FOLDER.get(file.split("/", 2)[0]) : null;
    }

    private static @Nullable String yaml(String file, String written) {
        String text = written.replace("\uFEFF", "").replace("\r\n", "\n");
        if (!file.endsWith(".md")) {
            return text;
        }
        int end = text.indexOf("\n---", 3);
        return text.startsWith("---\n") && end > 0 ? text.substring(4, end + 1) : null;
    }
}
