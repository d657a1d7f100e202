package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.benchmark.LargeContent;
import io.github.candor.disk.Folders;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the branch of a log of 500 incidents grows by when a day passes in which nothing is said. */
class BranchGrowthIT {
    private static final Instant TODAY = Instant.parse("2026-02-10T12:00:00Z");
    private static final int MOST_KILOBYTES = 60;
    private static final Pattern SIZE = Pattern.compile("size-pack: (\\d+)");

    @TempDir
    Path temp;

    @Test
    void growsByLittleWhenOnlyTimePasses() throws Exception {
        Path origin = temp.resolve("origin.git");
        Desk desk = Desk.of(origin, temp.resolve("content"));
        Folders.delete(desk.folder.resolve("incidents"));
        LargeContent.write(desk.folder, 500);
        desk.commit();
        Program.git(desk.folder, "push", "-q");
        // As hosts do, so that what was pushed stays as it was sent.
        Program.git(origin, "config", "receive.unpackLimit", "1");
        Desk today = Desk.at(desk.folder, TODAY.plusSeconds(60));
        Desk tomorrow = Desk.at(desk.folder, TODAY.plus(Duration.ofDays(1)).plusSeconds(60));

        today.publish(TODAY);
        int before = kilobytes(origin);
        Publication publication = tomorrow.publish(TODAY.plus(Duration.ofDays(1)));
        int growth = kilobytes(origin) - before;

        System.out.printf("the branch grew from %d by %d KB, %s%n", before, growth, publication.version());
        assertThat(publication.outcome()).isEqualTo(Publication.Outcome.PUBLISHED);
        assertThat(growth).isBetween(1, MOST_KILOBYTES);
    }

    private static int kilobytes(Path repository) throws Exception {
        Program.git(repository, "gc", "-q");
        Matcher size = SIZE.matcher(Program.git(repository, "count-objects", "-v"));
        assertThat(size.find()).isTrue();
        return Integer.parseInt(size.group(1));
    }
}
