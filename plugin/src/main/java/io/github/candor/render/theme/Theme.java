package io.github.candor.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The files that a site is made with, named like {@code pages/incident.mustache}: those of the default theme, each of
 * which a file of the same name in the user's folder replaces.
 */
public final class Theme {
    private static final String ROOT = ThemeNames.ROOT;

    private final ClassLoader loader;
    private final NavigableSet<String> names;
    private final @Nullable OwnFiles own;
    private final String ownDigest;
    private final StateColours colours;
    private final Templates templates = new Templates(this::text, this::has, null);

    private Theme(ClassLoader loader, NavigableSet<String> names, @Nullable OwnFiles own) {
        // Before anything is read to be used, so that whoever changes a file meanwhile is found out.
        this.ownDigest = own == null ? "" : own.digest();
        this.loader = loader;
        this.names = names;
        this.own = own;
        this.colours = StateColours.of(layers(StateColours.FILE));
    }

    /**
     * Returns the theme on the class path of {@code loader}, with the files in {@code overrides} in front.
     *
     * @param overrides the user's folder, or null
     * @throws TemplateException if a file in {@code overrides} replaces nothing; words may be of a language that the theme
     *     does not have, a plain file may stand for a template that makes it, and {@code styles/own.css} comes after the theme's
     *     style; if a file is too large or has bytes or characters that no text has; or if colours of states are wrong
     */
    public static Theme of(ClassLoader loader, @Nullable Path overrides) {
        NavigableSet<String> names = ThemeNames.inTheTheme(loader);
        OwnFiles own = overrides == null ? null : new OwnFiles(overrides);
        if (own != null) {
            NavigableSet<String> finished = own.finished(names);
            names.addAll(finished);
            finished.forEach(name -> names.remove(name + OwnFiles.TEMPLATE));
            names.addAll(own.additions(names));
            own.check();
        }
        return new Theme(loader, names, own);
    }

    /** Returns the colours of states, the user's before the theme's own. */
    public StateColours colours() {
        return colours;
    }

    /** Returns a digest of all files of the user's own, by which another theme is told apart; empty where there are none. */
    public String ownDigest() {
        return ownDigest;
    }

    /** Returns whether the user's own files are still those of {@link #ownDigest}. */
    public boolean isUnchanged() {
        try {
            return own == null || own.digest().equals(ownDigest);
        } catch (TemplateException | UncheckedIOException e) {
            return false;
        }
    }

    /** Returns its templates, each of which is read once for all sites that this theme shows. */
    public Templates templates() {
        return templates;
    }

    /** Returns its templates for another kind of text, in which a value is written as {@code spelling} says. */
    public Templates templates(UnaryOperator<String> spelling) {
        return new Templates(this::text, this::has, spelling);
    }

    /** Returns the names of all files below {@code folder}, like {@code static/}, in alphabetical order. */
    public NavigableSet<String> names(String folder) {
        return names.subSet(folder, true, folder + Character.MAX_VALUE, false);
    }

    /** Returns whether there is a file {@code name}, the user's or the theme's own. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** Returns the name of the user's own rules, which come after the theme's, or null if there are none. */
    public @Nullable String ownStyle() {
        return has(NearestFile.OWN_STYLE) ? NearestFile.OWN_STYLE : null;
    }

    /** Returns whether the user replaces a template. */
    public boolean hasOwnTemplates() {
        return names.stream().anyMatch(name -> name.endsWith(".mustache") && isOwn(name));
    }

    /** Returns the text of the file {@code name}. */
    public String text(String name) {
        byte[] bytes = bytes(name);
        return own != null && isOwn(name) ? own.text(name, bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Returns the content of the file {@code name}.
     *
     * @throws TemplateException if the theme has no such file
     */
    public byte[] bytes(String name) {
        try (InputStream in = loader.getResourceAsStream(ROOT + name)) {
            if (own != null && isOwn(name)) {
                return own.bytes(name);
            }
            if (in == null) {
                throw new TemplateException(name + ": the theme has no such file.", null);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the theme's " + name, e);
        }
    }

    /** Returns every text called {@code name}, the user's before the theme's own: none, one or two. */
    public List<ThemeFile> layers(String name) {
        List<ThemeFile> layers = new ArrayList<>();
        if (own != null && isOwn(name)) {
            layers.add(new ThemeFile(own.shownName(name), text(name)));
        }
        try (InputStream theirs = loader.getResourceAsStream(ROOT + name)) {
            if (theirs != null) {
                layers.add(new ThemeFile(name, new String(theirs.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the theme's " + name, e);
        }
        return layers;
    }

    /** A name that a template gives may be a path that leads elsewhere, so it is one of those that were listed. */
    private boolean isOwn(String name) {
        return own != null
                && names.contains(name)
                && Files.exists(own.folder().resolve(name), LinkOption.NOFOLLOW_LINKS);
    }
}
