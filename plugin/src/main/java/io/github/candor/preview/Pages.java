package io.github.candor.preview;

import io.github.candor.address.Address;
import io.github.candor.address.MediaTypes;
import io.github.candor.render.site.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Finds the file that GitHub Pages would send for an address: path in, {@link Answer} out. */
final class Pages {
    private static final String NOT_FOUND = Address.NOT_FOUND.at();

    private final ServedSite site;

    Pages(ServedSite site) {
        this.site = site;
    }

    /**
     * Returns what is at {@code path}, an absolute path without escapes.
     *
     * @throws io.github.candor.render.theme.TemplateException if its template cannot be filled
     */
    Answer find(String path) {
        String base = site.base();
        if (!path.startsWith(base)) {
            boolean isAbove = path.equals("/") || (path + "/").equals(base);
            return isAbove ? Answer.redirect(302, base) : notFound();
        }
        String file = file(path.substring(base.length()));
        if (file != null) {
            return found(file);
        }
        String folder = path.substring(base.length()) + "/";
        return site.has(Address.fileAt(folder)) ? Answer.redirect(301, base + folder) : notFound();
    }

    /** Returns the file that {@code address} names: a folder its index, and a page also without its ending. */
    private @Nullable String file(String address) {
        String file = Address.fileAt(address);
        if (site.has(file)) {
            return file;
        }
        return site.has(file + ".html") ? file + ".html" : null;
    }

    private Answer found(String path) {
        SiteFile file = site.find(path);
        if (file instanceof SiteFile.Copied copied) {
            return copied(path, copied);
        }
        return file == null ? notFound() : Answer.file(path, ((SiteFile.Rendered) file).bytes());
    }

    private Answer notFound() {
        SiteFile file = site.find(NOT_FOUND);
        return file == null
                ? Answer.text(404, "There is no such page.")
                : new Answer(404, MediaTypes.of(NOT_FOUND), ((SiteFile.Rendered) file).bytes(), null);
    }

    /** What cannot be opened is answered all the same; the site that is made of it next says why. */
    private static Answer copied(String path, SiteFile.Copied file) {
        try (InputStream in = file.open()) {
            return Answer.file(path, in.readAllBytes());
        } catch (IOException e) {
            return Answer.text(404, "This file is gone, or a link has taken its place.");
        }
    }
}
