package io.github.candor.publish.promises;

import io.github.candor.address.Address;
import io.github.candor.address.EntryKind;
import io.github.candor.model.EntryId;
import java.util.List;

/** Knows by the name of an author's file where its page is, and what it may stand for. */
final class SourceFile {
    private SourceFile() {}

    /** Returns the address of an entry's file, like {@code incidents/2024/2024-11-05-sign-in.md}. */
    static String addressOf(String file) {
        EntryKind kind = EntryKind.of(file);
        return kind == null ? Address.ofPage(id(file)) : kind.at(id(file));
    }

    /** Returns whether an entry's file bears the day of one of its former addresses, so that it is known by that. */
    static boolean isOfSameDay(List<String> addresses, String file) {
        return addresses.stream().anyMatch(address -> day(id(address)).equals(day(id(file))));
    }

    private static String id(String path) {
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String name = whole.substring(whole.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }

    private static String day(String id) {
        return EntryId.isValid(id) ? new EntryId(id).day() : "";
    }
}
