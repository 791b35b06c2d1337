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
            """)
    void one_is_singular(String language, String key, int count, String said) {
        assertThat(Texts.text(Language.of(language), key, count, count)).isEqualTo(said);
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
