package io.github.candor.read.folder;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A memory as it was written down by a {@link MemoryWriter}.
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
        if (bytes.length < SUM || ByteBuffer.wrap(bytes).getLong(bytes.length - SUM) != sum(bytes)) {
            return null;
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes, 0, bytes.length - SUM);
            if (!text(in).equals(writer)) {
                return null;
            }
            List<Line> lines = new ArrayList<>();
            while (in.get() == MemoryWriter.LINE) {
                lines.add(new Line(text(in), text(in), block(in)));
            }
            List<String> types = new ArrayList<>();
            for (int left = in.getInt(); left > 0; left--) {
                types.add(text(in));
            }
            return new MemoryPage(types, block(in), lines);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            return null;
        }
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - SUM);
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
}
