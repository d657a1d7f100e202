package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of our own API is what the schema published beside it says. */
class GoldenApiTest {
    private static final String FOLDER = "api/v1/";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatItsSchemaSays(GoldenCase golden) throws IOException {
        BuiltSite site = BuiltSite.of(golden);
        Map<String, List<Error>> errors = new TreeMap<>();
        List<String> checked = new ArrayList<>();
        for (String name : site.files().keySet()) {
            if (name.startsWith(FOLDER) && name.endsWith(".json") && !name.endsWith(".schema.json")) {
                Schema schema = REGISTRY.getSchema(site.text(FOLDER + schemaOf(name)));
                List<Error> found = schema.validate(site.text(name), InputFormat.JSON);
                checked.add(name);
                if (!found.isEmpty()) {
                    errors.put(name, found);
                }
            }
        }

        assertThat(errors).isEmpty();
        assertThat(checked).contains(FOLDER + "site.json", FOLDER + "uptime.json", FOLDER + "reliability.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wouldNotPassWithAKeyThatTheSchemaDoesNotKnow(GoldenCase golden) throws IOException {
        BuiltSite site = BuiltSite.of(golden);
        Schema schema = REGISTRY.getSchema(site.text(FOLDER + "site.schema.json"));
        String other = site.text(FOLDER + "site.json").replaceFirst("\\{", "{\"colour\":\"red\",");

        assertThat(schema.validate(other, InputFormat.JSON)).isNotEmpty();
    }

    private static String schemaOf(String name) {
        String rest = name.substring(FOLDER.length());
        if (rest.startsWith("incidents/")) {
            return "incident.schema.json";
        }
        return rest.startsWith("uptime/") ? "uptime.schema.json" : rest.replace(".json", ".schema.json");
    }
}
