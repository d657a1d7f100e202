package io.github.candor.read;

import java.util.List;

class MaintenanceFuzzTest extends FileFuzz {
    @Override
    String name() {
        return "maintenance/2025-03-01-a.md";
    }

    @Override
    protected List<String> words() {
        return List.of(
                "title",
                "components",
                "timezone",
                "scheduled_for",
                "scheduled_until",
                "started",
                "completed",
                "cancelled",
                "rrule",
                "aliases",
                "login",
                "FREQ=MONTHLY;BYDAY=1SU",
                "FREQ=SECONDLY",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "INTERVAL=999999999",
                "COUNT=999999999",
                "UNTIL=20250101T000000Z",
                "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYSETPOS=-1",
                "BYSETPOS=366",
                "BYYEARDAY=-366",
                "BYWEEKNO=53",
                "WKST=TH",
                ";",
                "FREQ=",
                "2025-03-01 22:00",
                "## Updates\n",
                "### 2025-03-01 22:10 In progress\n");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "---\ntitle: a\nscheduled_for: 2025-03-01 22:00\nscheduled_until: 2025-03-02 00:30\nrrule: @@\n---\n",
                "---\ntitle: a\nscheduled_for: 2025-03-01 22:00\nscheduled_until: 2025-03-02 00:30\nrrule: FREQ=DAILY;@@\n---\n",
                "---\ntitle: a\nscheduled_for: 2025-03-01 22:00\nscheduled_until: 2025-03-02 00:30\nrrule: FREQ=DAILY;INTERVAL=@@\n---\n",
                "---\ntitle: a\nscheduled_for: 2025-03-01 22:00\nscheduled_until: @@\ncancelled: @@\n---\n",
                "---\ntitle: a\nscheduled_for: 2025-03-01 22:00\nscheduled_until: 2025-03-02 00:30\ncomponents: [@@]\n---\n");
    }
}
