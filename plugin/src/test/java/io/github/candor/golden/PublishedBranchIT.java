package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.programs.Host;
import io.github.candor.programs.SiteServer;
import io.github.candor.publish.Desk;
import io.github.candor.publish.Program;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedBranchIT {
    @TempDir
    Path folder;

    @Test
    void holdsASiteThatPassesTheChecksOfABuiltOne() throws Exception {
        Path origin = folder.resolve("origin.git");
        Desk desk = Desk.of(origin, folder.resolve("content"));
        desk.publish();
        desk.change("incidents/2025-02-13-teacher-roles.md", "Teachers cannot open", "Teachers could not open");
        desk.publish();
        Path files = Files.createDirectory(folder.resolve("files"));
        Program.git(origin, "--work-tree=" + files, "checkout", "-q", "-f", "gh-pages", "--", ".");

        BuiltSite site = BuiltSite.read(files);

        assertThat(site.files()).containsKeys("index.html", "versions/index.html", "versions/2.json", ".nojekyll");
        assertThat(new SiteLinks(site).broken()).isEmpty();
        assertThat(new SiteMarkup(site).faults()).isEmpty();
        assertThat(new SiteMarkup(site).foreignCode()).isEmpty();
        try (SiteServer server = new SiteServer(Host.PROJECT_PAGES, files)) {
            assertThat(visited(server.address())).hasSizeGreaterThan(100);
            assertThat(server.answers()).containsOnly(200);
        }
    }

    /** Follows every link within the site, as a visitor may, and returns what was found. */
    private static Set<URI> visited(URI root) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        Set<URI> visited = new TreeSet<>(Set.of(root));
        Deque<URI> waiting = new ArrayDeque<>(visited);
        while (!waiting.isEmpty()) {
            URI page = waiting.removeFirst();
            String text = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .body();
            if (page.toString().endsWith("/") || page.toString().endsWith(".html")) {
                for (Element link : Jsoup.parse(text, page.toString()).select("[href], [src]")) {
                    URI target = page.resolve((link.attr("href") + link.attr("src")).replaceFirst("[?#].*", ""));
                    if (target.toString().startsWith(root.toString()) && visited.add(target)) {
                        waiting.addLast(target);
                    }
                }
            }
        }
        return visited;
    }
}
