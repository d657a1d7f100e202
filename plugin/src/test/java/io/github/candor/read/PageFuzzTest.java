package io.github.candor.read;

import java.util.List;

class PageFuzzTest extends FileFuzz {
    @Override
    String name() {
        return "pages/about.md";
    }

    @Override
    protected List<String> words() {
        return List.of(
                "title",
                "aliases",
                "language",
                "draft",
                "menu",
                "/old/",
                "/index.html",
                "/history/2024/",
                "[a](b.md)",
                "[a]: b\n",
                "<b>",
                "[^1]: c\n",
                "[^1]");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "---\ntitle: a\n---\n@@",
                "---\ntitle: a\n---\n> @@ b\n",
                "---\ntitle: a\n---\n[a]: @@\n\n[a]\n",
                "---\ntitle: a\n---\n![@@](@@)\n",
                "---\ntitle: a\n---\n|@@|\n|-|\n|@@|\n",
                "---\ntitle: a\n---\n[^@@]\n\n[^@@]: a\n",
                "---\ntitle: a\nmenu: @@\n---\n",
                "---\ntitle: a\naliases: \"@@\"\n---\n");
    }
}
