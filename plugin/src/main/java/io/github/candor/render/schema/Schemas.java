package io.github.candor.render.schema;

import io.github.candor.address.Address;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The JSON Schemas (draft 7, which editors know best) at {@code /schemas/status.schema.json} and beside it. */
public final class Schemas implements SitePart {
    /** What there is a schema of: {@code status.yml}, and the front matter of each kind of entry. */
    public static final List<String> NAMES = List.of("status", "incident", "maintenance", "notice", "page");

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return NAMES.stream().map(name -> planned(new SitePath(Address.SCHEMA_OF_CONTENT.at(name)), name));
    }

    private static Supplier<SiteFile> planned(SitePath path, String name) {
        return PlannedFile.at(path, () -> new SiteFile.Rendered(path, of(name)));
    }

    /** Returns the schema of one of {@link #NAMES} as JSON in UTF-8. */
    public static byte[] of(String name) {
        String resource = "candor/schemas/" + name + ".schema.json";
        try (InputStream in = Schemas.class.getClassLoader().getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }
}
