package io.github.candor.render;

import io.github.candor.model.SiteContent;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that one part of a site makes, in memory.
 *
 * @param files bytes by path
 */
public record RenderedSite(Map<String, byte[]> files) {
    private static final Theme THEME = Theme.of(RenderedSite.class.getClassLoader(), null);
    private static final JsonMapper MAPPER = new JsonMapper();

    public RenderedSite {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Returns what {@code part} makes of {@code content} at {@code now}. */
    public static RenderedSite of(SitePart part, SiteContent content, Instant now) {
        return of(part, context(content, now));
    }

    /** Returns the same where the files of entries were {@code posted} at known moments. */
    public static RenderedSite of(SitePart part, SiteContent content, Map<String, Instant> posted, Instant now) {
        return of(part, RenderContext.of(StatusBoard.at(content, posted, now), THEME));
    }

    /** Returns what {@code part} makes of {@code content} in {@code theme}. */
    public static RenderedSite of(SitePart part, SiteContent content, Theme theme, Instant now) {
        return of(part, RenderContext.of(StatusBoard.at(content, now), theme));
    }

    /** Returns the default theme. */
    public static Theme theme() {
        return THEME;
    }

    private static RenderedSite of(SitePart part, RenderContext context) {
        Map<String, byte[]> files = new TreeMap<>();
        part.files(context)
                .map(Supplier::get)
                .map(SiteFile.Rendered.class::cast)
                .forEach(file -> files.put(file.path().value(), file.bytes()));
        return new RenderedSite(files);
    }

    /** Returns what parts are made with, in the default theme. */
    public static RenderContext context(SiteContent content, Instant now) {
        return RenderContext.of(StatusBoard.at(content, now), THEME);
    }

    /** Returns what parts are made with, in the default theme. */
    public static RenderContext context(StatusBoard board) {
        return RenderContext.of(board, THEME);
    }

    /** Returns the bytes of a file that must be there. */
    public byte[] bytes(String path) {
        return Objects.requireNonNull(files.get(path), () -> path + " is not in " + files.keySet());
    }

    /** Returns a file in UTF-8. */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Returns a JSON document. */
    public JsonNode json(String path) {
        return MAPPER.readTree(bytes(path));
    }
}
