package io.github.candor.read.folder;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A memory as it is written down: a sum of all that follows, who wrote it, and the lines.
 *
 * @param types names of the types whose numbers stand in the bytes
 * @param readWith what all files were read with
 */
@SuppressWarnings("ArrayRecordComponent")
record MemoryPage(List<String> types, byte[] readWith, List<Line> lines) {
    private static final int SUM = Long.BYTES;

    /**
     * A file.
     *
     * @param text of the file, which must be the same again
     * @param said what it said
     */
    record Line(String name, String text, byte[] said) {}

    /**
     * Returns the page that {@code bytes} are, or null if they are damaged or were written by somebody else.
     *
     * @param writer says which build of the plugin reads
     */
    static @Nullable MemoryPage of(byte[] bytes, String writer) {
        if (bytes.length < SUM || ByteBuffer.wrap(bytes).getLong() != sum(bytes)) {
            return null;
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes, SUM, bytes.length - SUM);
            if (!text(in).equals(writer)) {
                return null;
            }
            List<String> types = new ArrayList<>();
            for (int left = in.getInt(); left > 0; left--) {
                types.add(text(in));
            }
            byte[] readWith = block(in);
            List<Line> lines = new ArrayList<>();
            while (in.hasRemaining()) {
                lines.add(new Line(text(in), text(in), block(in)));
            }
            return new MemoryPage(types, readWith, lines);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            return null;
        }
    }

    /** Returns the page as bytes. */
    byte[] bytes(String writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0);
            text(out, writer);
            out.writeInt(types.size());
            for (String type : types) {
                text(out, type);
            }
            block(out, readWith);
            for (Line line : lines) {
                text(out, line.name());
                text(out, line.text());
                block(out, line.said());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        byte[] page = bytes.toByteArray();
        ByteBuffer.wrap(page).putLong(sum(page));
        return page;
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, SUM, bytes.length - SUM);
        return sum.getValue();
    }

    private static String text(ByteBuffer in) {
        return new String(block(in), StandardCharsets.UTF_8);
    }

    private static byte[] block(ByteBuffer in) {
        int length = in.getInt();
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] block = new byte[length];
        in.get(block);
        return block;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        block(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void block(DataOutputStream out, byte[] block) throws IOException {
        out.writeInt(block.length);
        out.write(block);
    }
}
