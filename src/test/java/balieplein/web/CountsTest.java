package balieplein.web;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One of something is said as one of something, in every language.
class CountsTest {

    @ParameterizedTest(name = "{0} {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            nl | people.staff.processing.months | 1 | 1 maand
            nl | people.staff.processing.months | 13 | 13 maanden
            en | people.staff.processing.days | 1 | 1 day
            en | people.staff.processing.days | 90 | 90 days
            nl | pickups.mail.keep | 1 | We houden het 1 dag voor je bij.
            fr | pickups.mail.keep | 1 | Nous le gardons 1 jour pour vous.
            de | pickups.mail.keep | 1 | Wir bewahren es 1 Tag für Sie auf.
            en | pickups.mail.keep | 30 | We keep it for you for 30 days.
            fr | appointments.error.too-many-persons | 1 | Choisissez 1 seule personne, ou appelez-nous.
            de | appointments.error.too-many-persons | 4 | Wählen Sie höchstens 4 Personen oder rufen Sie uns an.
            nl | appointments.staff.absences.done | 0 | Geen enkele afspraak kreeg iemand anders of een andere ruimte.
            nl | appointments.staff.absences.done | 1 | 1 afspraak kreeg iemand anders of een andere ruimte.
            nl | insight.staff.over.products.others | 1 | 1 ander product
            nl | insight.staff.over.products.others | 2 | 2 andere producten samen
            nl | notifications.staff.count | 1 | 1 bericht.
            nl | floor.waiting.range | 1 | 1 tot 1 minuut
            fr | floor.waiting.range | 0 | 0 à 0 minute
            de | floor.waiting.range | 2 | 2 bis 2 Minuten
            nl | locations.window.max | 1 | voor bezoeken van hoogstens 1 minuut
            en | locations.window.max | 20 | for visits of at most 20 minutes
            nl | insight.staff.over.hours | 1 | 1 uur
            en | insight.staff.over.hours | 1 | 1 hour
            """)
    void one_is_singular(String language, String key, int count, String said) {
        assertThat(Texts.text(Language.of(language), key, count, count)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            nl | insight.staff.over.access.sentence | eID | 1 | 0 | Het langst wacht je op een plaats voor eID: 1 dag.
            nl | insight.staff.over.access.sentence | eID | 1.5 | 0 | Het langst wacht je op een plaats voor eID: 1,5 dagen.
            en | insight.staff.over.access.sentence | eID | 0 | 0 | The longest wait for a place is for eID: 0 days.
            nl | floor.waiting.promise.queue | Afhalen | 1 | 90 | Afhalen: we willen dat 90 op de 100 bezoekers binnen 1 minuut aan de beurt zijn.
            fr | floor.waiting.promise.queue | Retrait | 5 | 90 | Retrait : nous voulons que 90 visiteurs sur 100 passent dans les 5 minutes.
            """)
    void a_count_beside_a_name_too(String language, String key, String name, double count, int share, String said) {
        assertThat(Texts.text(Language.of(language), key, name, count, share).replace('\u00a0', ' '))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}, {1} before {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            nl | reception.staff.wait | 0 | 1 | Nummer 1 in de rij, ongeveer 0 tot 1 minuut wachten.
            en | reception.staff.wait | 1 | 3 | Number 1 in the queue, about 1 to 3 minutes.
            """)
    void a_wait_is_said_from_and_to(String language, String key, int from, int to, String said) {
        assertThat(Texts.text(Language.of(language), key, 1, from, to)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}, {1} weeks: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nl | 1 | elke week, vanaf de week van maandag
            nl | 2 | om de 2 weken, vanaf de week van maandag
            de | 1 | jede Woche, ab der Woche vom maandag
            fr | 2 | toutes les 2 semaines, à partir de la semaine du maandag
            """)
    void a_rhythm_is_said_in_weeks(String language, int weeks, String said) {
        assertThat(Texts.text(Language.of(language), "locations.window.weeks", weeks, "maandag"))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}, {1} came back: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nl | 0 | Niemand kwam terug
            nl | 1 | 1 bezoeker kwam terug
            nl | 1200 | 1.200 bezoekers kwamen terug
            en | 1 | 1 visitor came back
            en | 2 | 2 visitors came back
            """)
    void whoever_came_back_is_counted(String language, int back, String said) {
        assertThat(Texts.text(Language.of(language), "insight.staff.over.returns.sentence", "5 %", 9, 180, back))
                .contains(said);
    }
}
