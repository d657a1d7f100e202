package io.github.candor.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A program that says whether a file is locked by another one. */
final class LockAsked {
    private LockAsked() {}

    public static void main(String[] arguments) throws IOException {
        try (FileChannel file = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
            System.out.print(file.tryLock() == null ? "taken" : "free");
        }
    }
}
