package io.github.candor.status.incident;

import static io.github.candor.model.Milestone.DETECTED;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ActionItem;
import io.github.candor.model.Detector;
import io.github.candor.model.EntryId;
import io.github.candor.model.Incidents;
import io.github.candor.model.UpdateState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownIncidentTest {
    private static final String ZONE = "Pacific/Auckland";

    private static Incidents incident() {
        return Incidents.of("incident", ZONE).with(STARTED, "2025-02-13 07:00");
    }

    private static KnownIncident at(String now, Incidents stated) {
        Horizon horizon = new Horizon(Incidents.at(now, ZONE).instant(), ZoneId.of(ZONE), Set.of(new EntryId("known")));
        return Objects.requireNonNull(new IncidentClock(horizon).read(stated.build()))
                .incident();
    }

    @ParameterizedTest
    @CsvSource({"2025-02-19 23:59, false", "2025-02-20 00:00, true", "2025-02-20 12:00, true"})
    void isDoneFromTheDayOn(String now, boolean isDone) {
        ActionItem action =
                at(now, incident().did("Test it", "2025-02-20")).actions().get(0);

        assertThat(action.isDone()).isEqualTo(isDone);
        assertThat(action.done()).isEqualTo(isDone ? LocalDate.parse("2025-02-20") : null);
    }

    @Test
    void isDoneFromTheBeginningWhereNobodySaysWhen() {
        assertThat(at("2025-02-13 07:00", incident().did("Test it", null)).actions())
                .allMatch(ActionItem::isDone);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-19 23:59, false", "2025-02-20 00:00, true"})
    void isWrittenUpFromTheDayOn(String now, boolean isPublic) {
        WriteUp writeUp = at(now, incident().learnt("cause", "factor", "lesson").written("2025-02-20"))
                .writeUp();

        assertThat(writeUp.day()).isEqualTo(isPublic ? LocalDate.parse("2025-02-20") : null);
        assertThat(writeUp.publishedAt()).isEqualTo(isPublic ? instant("2025-02-20 00:00") : null);
        assertThat(writeUp.rootCauses()).hasSize(isPublic ? 1 : 0);
        assertThat(writeUp.contributingFactors()).hasSize(isPublic ? 1 : 0);
        assertThat(writeUp.sections()).hasSize(isPublic ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-20 14:59, false", "2025-02-20 15:00, true"})
    void isWrittenUpWhenAnUpdateSaysSoAndNotBefore(String now, boolean isPublic) {
        WriteUp writeUp = at(
                        now,
                        incident()
                                .learnt("cause", "factor", "lesson")
                                .said("2025-02-20 15:00", UpdateState.POSTMORTEM)
                                .written("2025-02-20"))
                .writeUp();

        assertThat(writeUp.publishedAt()).isEqualTo(isPublic ? instant("2025-02-20 15:00") : null);
        assertThat(writeUp.sections()).hasSize(isPublic ? 1 : 0);
    }

    @Test
    void isWrittenUpFromTheBeginningWhereNobodySaysWhen() {
        WriteUp writeUp = at("2025-02-13 07:00", incident().learnt("cause", "factor", "lesson"))
                .writeUp();

        assertThat(writeUp.publishedAt()).isNull();
        assertThat(writeUp.sections()).hasSize(1);
    }

    @Test
    void isNoticedBySomebodyOnlyOnceItIsDetected() {
        Incidents stated = incident().with(DETECTED, "2025-02-13 08:00").detectedBy(Detector.CUSTOMER);

        assertThat(at("2025-02-13 07:59", stated).detectedBy()).isNull();
        assertThat(at("2025-02-13 08:00", stated).detectedBy()).isEqualTo(Detector.CUSTOMER);
        assertThat(at("2025-02-13 07:00", incident().detectedBy(Detector.ALERT)).detectedBy())
                .isEqualTo(Detector.ALERT);
    }

    @Test
    void promisesTheNextWordWhileItIsOpen() {
        Incidents stated = incident().promised("2025-02-13 09:00").with(RESOLVED, "2025-02-13 10:00");

        assertThat(at("2025-02-13 09:00", stated).nextUpdate())
                .isEqualTo(new PromisedUpdate(Incidents.at("2025-02-13 09:00", ZONE), false));
        assertThat(at("2025-02-13 09:01", stated).nextUpdate())
                .isEqualTo(new PromisedUpdate(Incidents.at("2025-02-13 09:00", ZONE), true));
        assertThat(at("2025-02-13 10:00", stated).nextUpdate()).isNull();
    }

    @Test
    void namesOnlyEntriesThatAreThere() {
        Incidents stated = incident().relatedTo("known", "later");

        assertThat(at("2025-02-13 09:00", stated).info().related()).containsExactly(new EntryId("known"));
        assertThat(at("2025-02-13 09:00", incident().recurrenceOf("known")).recurrenceOf())
                .isEqualTo(new EntryId("known"));
        assertThat(at("2025-02-13 09:00", incident().recurrenceOf("later")).recurrenceOf())
                .isNull();
    }

    private static Instant instant(String text) {
        return Incidents.at(text, ZONE).instant();
    }
}
