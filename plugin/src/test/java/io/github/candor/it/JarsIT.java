package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** But for the class files, which a compiler writes as it likes, nothing in our jars depends on the machine that built them. */
class JarsIT {
    @ParameterizedTest
    @ValueSource(strings = {"candor-maven-plugin", "candor-site-template"})
    void nameNoJdkAndNoMomentOfTheBuild(String artifact) throws Exception {
        try (JarFile jar = new JarFile(MavenBuild.installed(artifact, "jar").toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            List<? extends ZipEntry> entries = Collections.list(jar.entries());

            assertThat(manifest.keySet().stream().map(Object::toString))
                    .doesNotContain("Created-By", "Build-Jdk", "Build-Jdk-Spec", "Built-By", "Build-Time");
            assertThat(entries.stream().map(ZipEntry::getTimeLocal).distinct()).hasSize(1);
            assertThat(entries).extracting(ZipEntry::getName).doesNotHaveDuplicates();
        }
    }
}
