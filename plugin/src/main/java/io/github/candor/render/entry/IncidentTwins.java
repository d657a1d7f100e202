package io.github.candor.render.entry;

import io.github.candor.address.Address;
import io.github.candor.model.ActionItem;
import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Section;
import io.github.candor.model.TimelineEntry;
import io.github.candor.render.markdown.MarkdownTwin;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.text.UpdateText;
import io.github.candor.render.view.MeasurementView;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.PromisedUpdate;
import io.github.candor.status.incident.PublicUpdate;
import io.github.candor.status.incident.Withdrawn;
import io.github.candor.status.incident.WriteUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A twin in Markdown of each incident's page, for programs that read, where {@code status.yml} asks for it. */
public final class IncidentTwins implements SitePart {
    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        if (!context.board().content().settings().told().isInMarkdown()) {
            return Stream.empty();
        }
        return context.board().listedIncidents().stream().map(one -> {
            SitePath path = new SitePath(Address.INCIDENT_IN_MARKDOWN.at(one.id()));
            return PlannedFile.at(path, () -> SiteFile.Rendered.text(path, new Twin(context, one).text()));
        });
    }

    /** Returns where the twin of a page lies, seen from it; null where pages have none. */
    static @Nullable String beside(RenderContext context) {
        String page = Address.INCIDENT.at("");
        return context.board().content().settings().told().isInMarkdown()
                ? Address.INCIDENT_IN_MARKDOWN.at("").substring(page.length())
                : null;
    }

    /** One of them. What it says of an incident that goes on does not depend on the moment. */
    private static final class Twin {
        private final RenderContext context;
        private final IncidentStatus status;
        private final KnownIncident incident;
        private final String root;
        private final List<String> blocks = new ArrayList<>();

        Twin(RenderContext context, IncidentStatus status) {
            this.context = context;
            this.status = status;
            this.incident = status.incident();
            this.root = context.board().content().settings().url().toString();
        }

        String text() {
            blocks.add("# " + MarkdownTwin.escape(incident.title()));
            blocks.add(facts());
            add(UpdateViews.summary(status), 2);
            updates();
            writeUp(incident.writeUp());
            actions();
            timeline();
            return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n")) + "\n";
        }

        private String facts() {
            ViewMaker views = new ViewMaker(context);
            MeasurementView whole = MeasurementView.whole(context, status);
            StatusView worst = views.worst(status);
            String severity = incident.severity();
            PromisedUpdate promised = incident.nextUpdate();
            Withdrawn withdrawn = incident.withdrawn();
            String retracted = withdrawn == null ? null : withdrawn.retracted();
            return Stream.of(
                            Stream.of(
                                            views.state(status.state()),
                                            worst == null ? null : worst.word(),
                                            severity == null
                                                    ? null
                                                    : context.words()
                                                            .labelled(
                                                                    context.words()
                                                                            .get("search-severity"),
                                                                    severity))
                                    .filter(Objects::nonNull)
                                    .map(MarkdownTwin::escape)
                                    .collect(Collectors.joining(" · ")),
                            retracted == null
                                    ? null
                                    : context.words().get("state-retracted") + ": " + MarkdownTwin.escape(retracted),
                            incident.concerned().isEmpty()
                                    ? context.words().get("no-component")
                                    : MarkdownTwin.escape(views.names(incident.concerned())),
                            whole == null ? null : whole(whole),
                            promised == null
                                    ? null
                                    : context.words().get("next-update") + " "
                                            + context.calendar()
                                                    .when(promised.at())
                                                    .text(),
                            "<" + root + Address.INCIDENT.at(incident.id()) + ">")
                    .filter(Objects::nonNull)
                    .map(line -> "- " + line)
                    .collect(Collectors.joining("\n"));
        }

        private static String whole(MeasurementView whole) {
            String from = whole.from().text() + " –";
            return whole.to() == null
                    ? from
                    : from + " " + whole.to().text() + " · " + whole.length().text();
        }

        private void updates() {
            List<PublicUpdate> said = new ArrayList<>(status.updates());
            if (!status.isOpen()) {
                Collections.reverse(said);
            }
            if (said.stream()
                    .allMatch(one -> one.text().isBlank() && one.changes().isEmpty())) {
                return;
            }
            heading(2, context.words().get("updates"));
            for (PublicUpdate update : said) {
                Milestone milestone = update.text().isBlank() ? update.milestone() : null;
                String state = milestone == null
                        ? new UpdateText(context.words(), context.markdown()).state(update)
                        : context.words().get("milestone-" + milestone.id());
                heading(3, state + " · " + context.calendar().when(update.at()).text());
                ViewMaker views = new ViewMaker(context);
                blocks.add(update.changes().entrySet().stream()
                        .map(change -> "- " + MarkdownTwin.escape(views.names(List.of(change.getKey()))) + ": "
                                + views.status(change.getValue()).word())
                        .collect(Collectors.joining("\n")));
                add(update.text(), 4);
            }
        }

        private void writeUp(WriteUp writeUp) {
            list("root-causes", writeUp.rootCauses());
            list("contributing-factors", writeUp.contributingFactors());
            for (Section section : writeUp.sections()) {
                heading(2, section.heading());
                add(section.text(), 3);
            }
        }

        private void list(String word, List<String> sentences) {
            if (!sentences.isEmpty()) {
                heading(2, context.words().get(word));
                blocks.add(sentences.stream()
                        .map(one -> "- " + MarkdownTwin.escape(one))
                        .collect(Collectors.joining("\n")));
            }
        }

        private void actions() {
            if (!incident.actions().isEmpty()) {
                heading(2, context.words().get("actions-title"));
                blocks.add(incident.actions().stream().map(this::action).collect(Collectors.joining("\n")));
            }
        }

        private String action(ActionItem action) {
            LocalDate due = action.due();
            String facts = Stream.of(
                            action.id(),
                            action.owner(),
                            due == null ? null : context.calendar().day(due))
                    .filter(Objects::nonNull)
                    .map(MarkdownTwin::escape)
                    .collect(Collectors.joining(", "));
            return "- [" + (action.isDone() ? "x" : " ") + "] " + within(action.text(), "  ")
                    + (facts.isEmpty() ? "" : " (" + facts + ")");
        }

        private void timeline() {
            boolean isAny = !status.timeline().entries().isEmpty()
                    || !status.timeline().introduction().isBlank();
            if (isAny) {
                heading(2, context.words().get("timeline"));
                add(status.timeline().introduction(), 3);
            }
            LocalDate day = null;
            List<String> entries = new ArrayList<>();
            for (TimelineEntry entry : status.timeline().entries()) {
                LocalDate own = context.calendar().dayOf(entry.at());
                if (!own.equals(day)) {
                    blocks.add(String.join("\n", entries));
                    entries.clear();
                    heading(3, context.calendar().longDay(own));
                    day = own;
                }
                entries.add(entry(entry));
            }
            blocks.add(String.join("\n", entries));
        }

        private String entry(TimelineEntry entry) {
            Milestone milestone = entry.milestone();
            String at = entry.at().day() == null
                    ? context.calendar().clock(entry.at()).text() + " "
                    : "";
            String set = milestone == null ? "" : "**" + context.words().get("milestone-" + milestone.id()) + "** ";
            return "- " + at + set + within(entry.text(), "  ")
                    + entry.remarks().stream()
                            .map(remark -> "\n\n  " + within(remark, "  "))
                            .collect(Collectors.joining());
        }

        private void heading(int level, @Nullable String words) {
            blocks.add("#".repeat(level) + " " + MarkdownTwin.escape(Objects.requireNonNullElse(words, "")));
        }

        private void add(Markdown text, int topHeading) {
            if (!text.isBlank()) {
                blocks.add(context.markdown().markdown(text, incident.info().file(), root, topHeading));
            }
        }

        /** Returns {@code text} to stand in an item, whose lines begin with {@code indent}. */
        private String within(Markdown text, String indent) {
            return context.markdown()
                    .markdown(text, incident.info().file(), root, 4)
                    .replace("\n", "\n" + indent);
        }
    }
}
