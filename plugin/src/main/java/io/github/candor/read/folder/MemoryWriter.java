package io.github.candor.read.folder;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Writes a memory down as {@link MemoryPage} reads it: who wrote it, the lines, what all were read with, and a sum of all
 * that. A large log's memory is larger than everything else that a build holds, so it is nowhere held as a whole.
 */
final class MemoryWriter {
    /** Stands before each line. */
    static final byte LINE = 1;

    private static final byte END = 0;

    private final CheckedOutputStream summed;
    private final DataOutputStream out;

    /**
     * Begins a page.
     *
     * @param stream not closed by this
     * @param writer says which build of the plugin writes
     */
    MemoryWriter(OutputStream stream, String writer) throws IOException {
        this.summed = new CheckedOutputStream(stream, new CRC32());
        this.out = new DataOutputStream(summed);
        text(writer);
    }

    /** Writes the next line. */
    void line(MemoryPage.Line line) throws IOException {
        out.writeByte(LINE);
        text(line.name());
        text(line.text());
        block(line.said());
    }

    /**
     * Ends the page.
     *
     * @param types names of the types whose numbers stand in the lines and in {@code readWith}
     * @param readWith what all files were read with
     */
    void end(List<String> types, byte[] readWith) throws IOException {
        out.writeByte(END);
        out.writeInt(types.size());
        for (String type : types) {
            text(type);
        }
        block(readWith);
        out.writeLong(summed.getChecksum().getValue());
        out.flush();
    }

    private void text(String text) throws IOException {
        block(text.getBytes(StandardCharsets.UTF_8));
    }

    private void block(byte[] block) throws IOException {
        out.writeInt(block.length);
        out.write(block);
    }
}
