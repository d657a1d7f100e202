package io.github.candor.migrate.cstate;

/** Keys of a configuration that say nothing of the service. */
final class HugoKeys {
    /** What Hugo needed, and nobody else. */
    private static final String[] TECHNICAL = {
        "theme",
        "preserveTaxonomyNames",
        "taxonomies",
        "outputs",
        "outputFormats",
        "enableGitInfo",
        "buildFuture",
        "defaultContentLanguage",
        "defaultContentLanguageInSubdir",
        "languageCode",
        "paginate",
        "markup",
        "minify",
        "disableKinds",
        "enableRobotsTXT",
        "mediaTypes",
        "ignoreFiles",
        "module",
        "caches",
        "sitemap"
    };

    /** What the look of the former site needed. */
    private static final String[] LOOK = {
        "dateFormat",
        "shortDateFormat",
        "useRelativeTime",
        "skipSeconds",
        "enableLastMod",
        "useLargeHeaderDesign",
        "incidentHistoryFormat",
        "disableIncidentHistory",
        "disableDarkMode",
        "useLogo",
        "disableComplexCalculations",
        "incidentPostsPerPage",
        "enableCustomHTML",
        "ok",
        "disrupted",
        "down",
        "notice",
        "alwaysKeepBrandColor",
        "headerTextColor",
        "enableUptimeHistogram",
        "monitorBot",
        "categories",
        "systems"
    };

    private HugoKeys() {}

    /** Returns the keys of the configuration itself. */
    static String[] technical() {
        return TECHNICAL.clone();
    }

    /** Returns the keys below {@code params}. */
    static String[] look() {
        return LOOK.clone();
    }
}
