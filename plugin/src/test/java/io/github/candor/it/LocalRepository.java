package io.github.candor.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The local repository for the builds of one test process. A local repository takes one Maven at a time, and tests run in
 * several processes, so that each of them has a copy of the one that the build has filled.
 */
final class LocalRepository {
    private static @Nullable Path copied;

    private LocalRepository() {}

    /** Returns its folder, absolute, with the plugin of this build in it. */
    static synchronized Path folder() throws IOException {
        if (copied == null) {
            Path filled = Path.of(MavenBuild.property("candor.it.repository"));
            String process = System.getProperty("surefire.forkNumber", "0");
            Path own = filled.resolveSibling(filled.getFileName() + "-" + process);
            copy(filled, own);
            copied = own;
        }
        return copied;
    }

    /** What an earlier build left there stays, but for the plugin, which is another one now. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Returns settings that look for what the repository lacks among the artifacts already on this machine, then in Central. */
    static Path settings() throws IOException {
        Path file = folder().resolveSibling(folder().getFileName() + "-settings.xml");
        String known = Path.of(MavenBuild.property("candor.it.known-artifacts"))
                .toUri()
                .toString();
        Files.writeString(file, """
                <settings>
                  <profiles>
                    <profile>
                      <id>known-artifacts</id>
                      <pluginRepositories>
                        <pluginRepository>
                          <id>known-artifacts</id>
                          <url>%1$s</url>
                        </pluginRepository>
                      </pluginRepositories>
                      <repositories>
                        <repository>
                          <id>known-artifacts</id>
                          <url>%1$s</url>
                        </repository>
                      </repositories>
                    </profile>
                  </profiles>
                  <activeProfiles>
                    <activeProfile>known-artifacts</activeProfile>
                  </activeProfiles>
                </settings>
                """.formatted(known));
        return file;
    }
}
