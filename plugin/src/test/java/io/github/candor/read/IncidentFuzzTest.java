package io.github.candor.read;

import java.util.List;

class IncidentFuzzTest extends FileFuzz {
    @Override
    String name() {
        return "incidents/2025-02-13-a.md";
    }

    @Override
    protected List<String> words() {
        return List.of(
                "title",
                "components",
                "timezone",
                "language",
                "tags",
                "aliases",
                "authors",
                "related",
                "draft",
                "impact",
                "severity",
                "started",
                "detected",
                "mitigated",
                "repaired",
                "resolved",
                "next_update",
                "detected_by",
                "postmortem",
                "root_causes",
                "recurrence_of",
                "login",
                "search",
                "major_outage",
                "operational",
                "{status: partial_outage, from: 2025-02-13 07:20, to: 2025-02-13}",
                "## Timeline\n",
                "## Updates\n",
                "## Action items\n",
                "### 2025-02-13 09:40 Investigating {login: operational}\n",
                "- [ ] a (owner: b, due: 2025-01-01)\n",
                "- 07:20 – **Resolved**: a\n",
                "| 07:20 | a |\n",
                "[a]: /b\n",
                "![a](b)",
                "[a](../b.md)",
                "Europe/London",
                "critical");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "---\ntitle: @@\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\n---\n",
                "---\ntitle: a\ncomponents: {@@: major_outage}\nstarted: 2025-02-13 07:20\n---\n",
                "---\ntitle: a\ncomponents: {login: @@}\nstarted: 2025-02-13 07:20\n---\n",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: @@\n---\n",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\naliases: [\"/@@/\"]\n---\n",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\ntags: [\"@@\"]\nrelated: [\"@@\"]\n---\n",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\ntimezone: \"@@\"\n---\n",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\nlanguage: @@\nimpact: @@\n---\n",
                "---\n@@\n---\n",
                "@@",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\n---\n@@",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\n---\n[a](@@)",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\n---\na@@.internal b.c@@d ghp_@@",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\n---\n## @@\n",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\n---\n## Timeline\n- 07:20 @@\n",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\n---\n## Timeline\n- @@\n",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\n---\n## Updates\n### 2025-02-13 09:40 Investigating {@@}\na\n",
                "---\ntitle: a\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\n---\n## Action items\n- [ ] @@ (@@)\n");
    }
}
