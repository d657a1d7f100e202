package io.github.candor.architecture.bad.render;

import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Touches files in every way that there is. */
final class TouchesFiles {
    private TouchesFiles() {}

    static void writesWithFiles(Path path) throws IOException {
        Files.writeString(path, "");
    }

    static OutputStream opensAStream(Path path) throws IOException {
        return Files.newOutputStream(path);
    }

    static void createsAFolder(Path path) throws IOException {
        Files.createDirectories(path);
    }

    static void deletes(Path path) throws IOException {
        Files.delete(path);
    }

    static void moves(Path path) throws IOException {
        Files.move(path, path.resolveSibling("other"));
    }

    static OutputStream opensAFileOutputStream(File file) throws IOException {
        return new FileOutputStream(file);
    }

    static Writer opensAFileWriter(File file) throws IOException {
        return new FileWriter(file, StandardCharsets.UTF_8);
    }

    static FileChannel opensAChannel(Path path) throws IOException {
        return FileChannel.open(path);
    }

    static boolean deletesAFile(File file) {
        return file.delete();
    }
}
