package io.github.candor.programs.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** What an author does to a site, one thing after another; after each the site is built and all readers look. */
enum Scene {
    BEFORE("2025-02-12T12:00:00Z", News.NONE) {
        @Override
        void edit(Path content) throws IOException {
            write(content.resolve("status.yml"), """
                    title: School Status
                    url: https://status.example.org/
                    timezone: Europe/London
                    components:
                      - group: teaching
                        name: Teaching
                        components:
                          - {id: teacher-pages, name: Teacher pages, since: 2024-09-01}
                          - {id: student-pages, name: Student pages, since: 2024-09-01}
                      - {id: login, name: Login, since: 2024-09-01}
                    """);
            write(content.resolve("incidents/2024-11-05-sign-in.md"), """
                    ---
                    title: Sign-in failed on tablets
                    components: {login: partial_outage, teacher-pages: degraded_performance}
                    started: 2024-11-05 08:10
                    detected: 2024-11-05 08:30
                    resolved: 2024-11-05 10:45
                    ---
                    Some tablets could not sign in.
                    """);
        }
    },
    OPENED("2025-02-13T09:55:00Z", News.INCIDENT_OPENED) {
        @Override
        void edit(Path content) throws IOException {
            write(incident(content), """
                    ---
                    title: Teachers canot open teacher pages
                    components: [teacher-pages]
                    started: 2025-02-13 07:20
                    detected: 2025-02-13 09:47
                    ---
                    Teachers see an empty page.

                    ## Updates
                    ### 2025-02-13 09:50 Investigating {teacher-pages: major_outage}
                    Teachers tell us taht they see an *empty* page & no classes.
                    """);
        }
    },
    UPDATED("2025-02-13T10:25:00Z", News.INCIDENT_UPDATED) {
        @Override
        void edit(Path content) throws IOException {
            append(incident(content), """

                    ### 2025-02-13 10:20 Identified
                    The release of this morning left out a role.
                    """);
        }
    },
    UPDATED_IN_THE_SAME_STATE("2025-02-13T10:35:00Z", News.INCIDENT_UPDATED) {
        @Override
        void edit(Path content) throws IOException {
            append(incident(content), """

                    ### 2025-02-13 10:30 Identified
                    The fixed release is on its way, see [our status page](/).
                    """);
        }
    },
    TYPO_FIXED("2025-02-13T10:40:00Z", News.NONE) {
        @Override
        void edit(Path content) throws IOException {
            replace(incident(content), "taht", "that");
        }
    },
    RESOLVED("2025-02-13T10:50:00Z", News.INCIDENT_UPDATED) {
        @Override
        void edit(Path content) throws IOException {
            append(incident(content), """

                    ### 2025-02-13 10:49 Resolved {teacher-pages: operational}
                    Confirmed by two schools.
                    """);
        }
    },
    WRITTEN_UP_AND_TITLE_FIXED("2025-02-13T16:00:00Z", News.NONE) {
        @Override
        void edit(Path content) throws IOException {
            replace(incident(content), "canot", "cannot");
            replace(incident(content), "two schools", "three schools");
            append(incident(content), """

                    ## Lessons learned
                    Test with an account that is only a teacher.
                    """);
        }
    },
    MAINTENANCE_ANNOUNCED("2025-02-14T09:05:00Z", News.MAINTENANCE_ANNOUNCED) {
        @Override
        void edit(Path content) throws IOException {
            write(content.resolve("maintenance/2025-03-01-database.md"), """
                    ---
                    title: The database moves
                    components: [login]
                    scheduled_for: 2025-03-01 22:00
                    scheduled_until: 2025-03-01 23:30
                    ---
                    Nobody can sign in for at most ninety minutes.

                    ## Updates
                    ### 2025-02-14 09:00 Scheduled
                    We move the database to a new machine.
                    """);
        }
    },
    MOVED_WITHOUT_A_WORD("2025-02-14T09:07:00Z", News.MAINTENANCE_CHANGED) {
        @Override
        void edit(Path content) throws IOException {
            replace(work(content), "scheduled_for: 2025-03-01 22:00", "scheduled_for: 2025-03-02 22:00");
            replace(
                    work(content),
                    "scheduled_until: 2025-03-01 23:30",
                    "scheduled_until: 2025-03-02 23:30\nmoved_from: 2025-03-01 22:00");
        }
    },
    MOVED_AGAIN_BY_AN_UPDATE("2025-02-14T09:09:00Z", News.MAINTENANCE_CHANGED) {
        @Override
        void edit(Path content) throws IOException {
            replace(work(content), "scheduled_for: 2025-03-02 22:00", "scheduled_for: 2025-03-02 20:00");
            replace(work(content), "moved_from: 2025-03-01 22:00", "moved_from: 2025-03-02 22:00");
            append(work(content), "\n### 2025-02-14 09:08 Moved\nTwo hours earlier.\n");
        }
    },
    CANCELLED_WITHOUT_A_WORD("2025-02-14T09:11:00Z", News.MAINTENANCE_CHANGED) {
        @Override
        void edit(Path content) throws IOException {
            replace(work(content), "title: The database moves", "title: The database moves\ncancelled: true");
        }
    },
    ANOTHER_OPENED("2025-02-14T09:13:00Z", News.INCIDENT_OPENED) {
        @Override
        void edit(Path content) throws IOException {
            write(other(content), """
                    ---
                    title: Teacher pages are slow
                    components: {teacher-pages: degraded_performance}
                    started: 2025-02-14 09:12
                    ---
                    Pages take a minute.
                    """);
        }
    },
    MERGED("2025-02-14T09:15:00Z", News.OTHER_INCIDENT_UPDATED) {
        @Override
        void edit(Path content) throws IOException {
            replace(other(content), "started:", "merged_into: 2024-11-05-sign-in\nstarted:");
        }
    },
    RETRACTED("2025-02-14T09:17:00Z", News.INCIDENT_UPDATED) {
        @Override
        void edit(Path content) throws IOException {
            replace(incident(content), "started:", "retracted: It was a test of our own.\nstarted:");
        }
    },
    REASON_CORRECTED("2025-02-14T09:19:00Z", News.NONE) {
        @Override
        void edit(Path content) throws IOException {
            replace(incident(content), "a test of our own", "a test");
        }
    },
    NOTHING_DONE("2025-02-14T09:20:00Z", News.NONE),
    A_DAY_LATER("2025-02-15T09:20:00Z", News.NONE);

    private final Instant now;
    private final News news;

    Scene(String now, News news) {
        this.now = Instant.parse(now);
        this.news = news;
    }

    /** What there is to tell after a scene. */
    enum News {
        NONE,
        INCIDENT_OPENED,
        INCIDENT_UPDATED,
        /** Of another incident than the one that has a reader of its own. */
        OTHER_INCIDENT_UPDATED,
        MAINTENANCE_ANNOUNCED,
        MAINTENANCE_CHANGED
    }

    /** Returns when the site is built. */
    Instant now() {
        return now;
    }

    /** Returns what subscribers are to hear of. */
    News news() {
        return news;
    }

    /** Does to the content folder what the author does. */
    void edit(Path content) throws IOException {}

    private static Path incident(Path content) {
        return content.resolve("incidents/2025-02-13-teacher-pages.md");
    }

    private static Path other(Path content) {
        return content.resolve("incidents/2025-02-14-slow.md");
    }

    private static Path work(Path content) {
        return content.resolve("maintenance/2025-03-01-database.md");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void append(Path file, String text) throws IOException {
        write(file, Files.readString(file) + text);
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(before)) {
            throw new IllegalStateException("no \"" + before + "\" in " + file);
        }
        write(file, text.replace(before, after));
    }
}
