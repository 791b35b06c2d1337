package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class BookingWithoutJavaScriptJourney {

    @Autowired
    private DemoClock clock;

    @Test
    void everything_works_where_scripts_are_off(Visitors visitors) {
        var city = Town.open(clock);
        var an = visitors.with(Device.PHONE.withoutScripts(), city.host());
        an.open("/").follow("Afspraak").follow("Identiteitskaart").arrivesAt("Kies een moment");
        an.follow("Volgende week")
                .sees("Week van 23 januari")
                .follow("Vorige week")
                .sees("Week van 16 januari");
        an.follow("Donderdag 19 januari")
                .choose("Donderdag 19 januari, 10.00 uur")
                .press("Ga verder");
        an.arrivesAt("Jouw gegevens").press("Kijk alles na").sees("Vul je naam in");
        assertThat(an.status()).isEqualTo(422);
        an.fill("Je naam", "An Peeters").fill("E-mailadres", "an@voorbeeld.be").press("Kijk alles na");
        an.arrivesAt("Klopt dit?").press("Bevestig je afspraak").arrivesAt("Je afspraak is vastgelegd");
        var code = an.textOf(".bp-appointment-code");

        an.follow("Verplaats").follow("Vrijdag 20 januari").choose("Vrijdag 20 januari, 09.20 uur");
        an.press("Verplaats je afspraak").sees("Je afspraak is verplaatst");
        assertThat(an.textOf(".bp-appointment-code")).isEqualTo(code);
        an.follow("Annuleer").press("Annuleer de afspraak").arrivesAt("Je afspraak is geannuleerd");
    }
}
