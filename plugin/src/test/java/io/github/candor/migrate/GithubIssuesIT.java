package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.SiteImporter;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.web.GithubIssues;
import io.github.candor.migrate.web.Manners;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.RefusalException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubIssuesIT {
    private static final String REPOSITORY = "/repos/harbour/status/";
    private static final String ISSUES = REPOSITORY + "issues?state=all&direction=asc&per_page=100";
    private static final String COMMENTS = REPOSITORY + "issues/comments?per_page=100";

    @TempDir
    Path folder;

    private final Loopback server;

    GithubIssuesIT() throws Exception {
        server = new Loopback();
    }

    @BeforeEach
    void serve() {
        server.answers.put(REPOSITORY + "contents/.upptimerc.yml", """
                owner: harbour
                repo: status
                sites: [{name: Ferry Tickets, url: "https://ferry.example.org"}]
                status-website: {cname: status.example.org, name: Harbour}
                """);
        server.answers.put(ISSUES, "[" + issue(7, "2024-01-02") + "]");
        server.answers.put(COMMENTS, """
                [{"issue_url": "https://api.github.com/repos/harbour/status/issues/7", "created_at": "2024-01-02T10:30:00Z",
                  "body": "We are looking."}]
                """);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void becomeIncidentsWithTheirComments() throws Exception {
        Moving moving = new Moving(folder);
        SiteImporter.Result result = moving.run(new SiteImporter.Wish(asked(null), null, false));

        assertThat(moving.incident("2024-01-02-ferry-tickets-is-down").updates())
                .extracting(Update::state)
                .containsExactly(UpdateState.INVESTIGATING, UpdateState.UPDATE, UpdateState.RESOLVED);
        assertThat(result.report().isUnexplained()).isFalse();
        assertThat(moving.run(new SiteImporter.Wish(asked(null), null, false)).written())
                .isEmpty();
    }

    @Test
    void areAskedForPageByPageAndOnce() throws Exception {
        String next = "/repositories/7/issues?page=2";
        server.links.put(ISSUES, "<" + server.address().resolve(next) + ">; rel=\"next\", <x>; rel=\"last\"");
        server.answers.put(next, "[" + issue(8, "2024-01-03") + "]");
        server.links.put(next, "<" + server.address().resolve(ISSUES) + ">; rel=\"prev first\"");
        SourceFiles files = asked(null);

        assertThat(files.names())
                .containsExactly(".upptimerc.yml", "comments-1.json", "issues-1.json", "issues-2.json");
        assertThat(server.asked).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void areAskedForWithTheTokenWhereThereIsOne() throws Exception {
        asked(null);
        assertThat(server.asked).noneMatch(one -> one.contains("Bearer"));

        server.asked.clear();
        asked("secret");
        assertThat(server.asked).hasSize(3).allMatch(one -> one.endsWith(" Bearer secret"));
    }

    @Test
    void takeTheTokenToNoOtherHost() throws Exception {
        try (Loopback other = new Loopback()) {
            server.links.put(ISSUES, "<" + other.address().resolve("more") + ">; rel=\"next\"");

            assertThatThrownBy(() -> asked("secret"))
                    .isInstanceOf(RefusalException.class)
                    .hasMessageContaining("not on the same host");
            assertThat(other.asked).isEmpty();
        }
    }

    @Test
    void comeToAnEndWhereEachPageNamesItself() {
        server.links.put(ISSUES, "<" + server.address().resolve(ISSUES) + ">; rel=\"next\"");

        assertThatThrownBy(() -> asked(null))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("leads on and on");
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void sayWhatHelpsWhereGithubWasAskedTooOften() {
        server.exhausted.add(COMMENTS);

        assertThatThrownBy(() -> asked(null))
                .isInstanceOf(RefusalException.class)
                .hasMessageEndingWith(
                        "per_page=100 answers with 403. It was asked too often: wait for an hour, or set a token.");
    }

    @Test
    void areOfNoRepositoryWithoutAConfiguration() {
        server.answers.remove(REPOSITORY + "contents/.upptimerc.yml");

        assertThatThrownBy(() -> asked(null))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("harbour/status on GitHub has no .upptimerc.yml");
    }

    @Test
    void areThoseOfAnAddressThatIsOfARepository() {
        assertThat(GithubIssues.repository("https://github.com/harbour/status")).isEqualTo("harbour/status");
        assertThat(GithubIssues.repository("https://github.com/harbour/status.git/"))
                .isEqualTo("harbour/status");
        assertThat(GithubIssues.repository("https://github.com/harbour/status/issues"))
                .isNull();
        assertThat(GithubIssues.repository("https://github.com.example.org/harbour/status"))
                .isNull();
        assertThat(GithubIssues.repository("https://www.harbourstatus.example/"))
                .isNull();
    }

    private SourceFiles asked(@Nullable String token) throws Exception {
        Manners manners = new Manners(Duration.ZERO, Duration.ofSeconds(20));
        return new GithubIssues(server.address(), "harbour/status", token, manners).fetch();
    }

    private static String issue(int number, String day) {
        return """
                {"number": %1$d, "title": "🛑 Ferry Tickets is down", "state": "closed", "body": "It was down.",
                 "html_url": "https://github.com/harbour/status/issues/%1$d", "created_at": "%2$sT10:00:00Z",
                 "closed_at": "%2$sT11:00:00Z", "labels": [{"name": "status"}, {"name": "ferry-tickets"}]}
                """.formatted(number, day);
    }
}
