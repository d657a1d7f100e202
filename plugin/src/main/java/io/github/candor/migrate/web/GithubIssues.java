package io.github.candor.migrate.web;

import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks GitHub for a repository of Upptime: its configuration, and the issues and comments that are its incidents. */
public final class GithubIssues {
    private static final Pattern REPOSITORY = Pattern.compile(
            "https?://(?:www\\.)?github\\.com/([A-Za-z0-9][A-Za-z0-9-]*)/([A-Za-z0-9._-]+?)(?:\\.git)?/?");
    private static final String CONFIG = ".upptimerc.yml";
    private static final String ISSUES = "issues?state=all&direction=asc&per_page=100";
    private static final String COMMENTS = "issues/comments?per_page=100";
    private static final int MOST_PAGES = 400;

    private final URI api;
    private final String repository;
    private final @Nullable String token;
    private final Web web;
    private final SortedMap<String, byte[]> documents = new TreeMap<>();

    /**
     * Keeps what to ask.
     *
     * @param api address of GitHub's API, ending in {@code /}
     * @param repository owner and name, like {@code upptime/upptime}
     * @param token sent to the API alone; or null
     */
    public GithubIssues(URI api, String repository, @Nullable String token, Manners manners) {
        this.api = api;
        this.repository = repository;
        this.token = token;
        this.web = new Web(manners);
    }

    /** Returns owner and name of the repository that {@code address} is of, or null if it is none on GitHub. */
    public static @Nullable String repository(String address) {
        Matcher matcher = REPOSITORY.matcher(address);
        return matcher.matches() ? matcher.group(1) + "/" + matcher.group(2) : null;
    }

    /**
     * Returns the configuration, and every page of issues and comments as GitHub gives it.
     *
     * @throws RefusalException if there is no such repository, or none of Upptime
     */
    public SourceFiles fetch() throws IOException {
        URI config = address("contents/" + CONFIG);
        Answer answer = web.get(config, headers("application/vnd.github.raw+json"));
        if (answer == null) {
            throw new RefusalException(
                    repository + " on GitHub has no " + CONFIG
                            + ", or cannot be seen with this token. Of a log of another kind, clone the repository and give its folder.");
        }
        documents.put(CONFIG, answer.body());
        all(ISSUES, "issues");
        all(COMMENTS, "comments");
        return SourceFiles.of(documents);
    }

    private void all(String what, String name) throws IOException {
        URI page = address(what);
        Set<URI> asked = new HashSet<>();
        for (int number = 1; page != null; number++) {
            if (!asked.add(page)) {
                throw new RefusalException(page + " leads on and on.");
            }
            if (number > MOST_PAGES) {
                throw new RefusalException(repository + " has more than " + MOST_PAGES * 100 + " " + name
                        + ". Save those you want, and give their folder.");
            }
            Answer answer = web.get(page, headers("application/vnd.github+json"));
            if (answer == null) {
                throw new RefusalException(page + " is not there.");
            }
            documents.put(name + "-" + number + ".json", answer.body());
            page = answer.next();
        }
    }

    private URI address(String what) {
        return api.resolve("repos/" + repository + "/" + what);
    }

    private Map<String, String> headers(String accepted) {
        return token == null
                ? Map.of("Accept", accepted)
                : Map.of("Accept", accepted, "Authorization", "Bearer " + token);
    }
}
