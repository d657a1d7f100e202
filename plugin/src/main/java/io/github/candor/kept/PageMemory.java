package io.github.candor.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What the build before left of the files that it made.
 *
 * @param types names of the types whose numbers stand in what keys are made of, in the order of the numbers
 * @param pages by path
 * @param links where links lead that stand in the authors' files, as they are written there, by file; those that depend on other files
 */
public record PageMemory(List<String> types, Map<String, Remembered> pages, Map<String, List<String>> links) {
    /** What is remembered where nothing is. */
    public static final PageMemory EMPTY = new PageMemory(List.of(), Map.of(), Map.of());

    private static final int SUM = Long.BYTES;

    /**
     * A file.
     *
     * @param key digest of all that it is made from, in hexadecimal digits
     * @param size in bytes, as it was written
     * @param modified when it was written, in nanoseconds since 1970
     */
    public record Remembered(String key, long size, long modified) {}

    /**
     * Returns the memory that was written down as {@code bytes}, or an empty one if they are damaged or none.
     *
     * @param reader says which build of the plugin reads: it takes only what the same build wrote
     */
    public static PageMemory of(byte[] bytes, String reader) {
        if (bytes.length < SUM || ByteBuffer.wrap(bytes).getLong() != sum(bytes)) {
            return EMPTY;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, SUM, bytes.length - SUM))) {
            if (!text(in).equals(reader)) {
                return EMPTY;
            }
            List<String> types = texts(in);
            Map<String, Remembered> pages = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                pages.put(text(in), new Remembered(text(in), in.readLong(), in.readLong()));
            }
            Map<String, List<String>> links = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                links.put(text(in), texts(in));
            }
            return new PageMemory(types, pages, links);
        } catch (IOException e) {
            return EMPTY;
        }
    }

    /**
     * Returns what is remembered, to be written down.
     *
     * @param writer says which build of the plugin writes
     */
    public byte[] bytes(String writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0);
            text(out, writer);
            texts(out, types);
            out.writeInt(pages.size());
            for (Map.Entry<String, Remembered> page : new TreeMap<>(pages).entrySet()) {
                text(out, page.getKey());
                text(out, page.getValue().key());
                out.writeLong(page.getValue().size());
                out.writeLong(page.getValue().modified());
            }
            out.writeInt(links.size());
            for (Map.Entry<String, List<String>> one : new TreeMap<>(links).entrySet()) {
                text(out, one.getKey());
                texts(out, one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        byte[] written = bytes.toByteArray();
        ByteBuffer.wrap(written).putLong(sum(written));
        return written;
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, SUM, bytes.length - SUM);
        return sum.getValue();
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }
}
