package io.github.candor.read;

import java.util.List;

class NoticeFuzzTest extends FileFuzz {
    @Override
    String name() {
        return "notices/2025-03-02-a.md";
    }

    @Override
    protected List<String> words() {
        return List.of("title", "published", "until", "components", "tags", "2025-03-02 10:00", "[a](b)", "login");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "---\ntitle: a\npublished: 2025-03-02\nuntil: @@\n---\n",
                "---\ntitle: a\npublished: 2025-03-02\nauthors: [\"@@\"]\n---\n@@");
    }
}
