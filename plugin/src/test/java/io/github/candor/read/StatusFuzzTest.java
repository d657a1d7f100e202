package io.github.candor.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class StatusFuzzTest extends FileFuzz {
    private static final String ALL = """
            title: Test status
            url: https://status.example.org/
            description: What *we* do, see [there](/about/).
            language: en
            timezone: Europe/London
            support: mailto:support@example.org
            components:
              - {id: login, name: Login, since: 2021-07-01, objective: 99.9, description: Sign-in}
              - group: teaching
                name: Teaching
                components:
                  - {id: pages, name: Pages}
            severities: [SEV-1, SEV-2]
            uptime: {window: 30d, convention: binary, weights: {partial_outage: 0.5}}
            feeds: {items: 20, id: test, hub: https://hub.example.org/}
            theme: {accent: "#2563eb"}
            links: [{name: Contact, url: https://example.org/contact}]
            revisions: {show: dates, authors: true}
            checks: {long-title: off}
            """;

    @Override
    String name() {
        return "status.yml";
    }

    @Override
    protected List<String> seeds() throws IOException {
        List<String> seeds = new ArrayList<>(super.seeds());
        seeds.add(ALL);
        return seeds;
    }

    @Override
    protected List<String> words() {
        return ALL.lines().map(String::strip).toList();
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "@@",
                "title: \"@@\"\nurl: https://status.example.org/\ncomponents: [{id: a, name: b}]\n",
                "title: a\nurl: https://@@/\ncomponents: [{id: a, name: b}]\n",
                "title: a\nurl: https://status.example.org/@@\ncomponents: [{id: a, name: b}]\n",
                "title: a\nurl: https://status.example.org/\ncomponents: [{id: \"@@\", name: b}]\n",
                "title: a\nurl: https://status.example.org/\ncomponents: [{id: a, name: \"@@\", objective: \"@@\"}]\n",
                "title: a\nurl: https://status.example.org/\ncomponents: [{id: a, name: b, objective: \"9@@\"}]\n",
                "title: a\nurl: https://status.example.org/\ncomponents: [{id: a, name: b, since: \"@@\"}]\n",
                "title: a\nurl: https://status.example.org/\ncomponents: [{id: a, name: b}]\nsupport: \"@@\"\n",
                "title: a\nurl: https://status.example.org/\ncomponents: [{id: a, name: b}]\nsupport: \"a@@b\"\n",
                "title: a\nurl: https://status.example.org/\ncomponents: [{id: a, name: b}]\ndescription: \"@@\"\n",
                "title: a\nurl: https://status.example.org/\ncomponents: [{id: a, name: b}]\nfeeds: {id: \"@@\"}\n",
                "title: a\nurl: https://status.example.org/\ncomponents: [{id: a, name: b}]\nuptime: {window: \"@@\"}\n",
                "title: a\nurl: https://status.example.org/\ncomponents: [{id: a, name: b}]\ntheme: {logo: \"@@\"}\n",
                "title: a\nurl: https://status.example.org/\ncomponents: [{id: a, name: b}]\nlanguage: \"@@\"\n");
    }
}
