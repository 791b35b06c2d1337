package balieplein.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.identity.Role;
import balieplein.journeys.Device;
import balieplein.journeys.InBrowser;
import balieplein.journeys.Visitors;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A resident says how satisfied they are, on a phone.
@InBrowser
class SurveyJourney {

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TallyTable tally;

    @Test
    void the_question_is_answered_by_keyboard_and_without_scripts(Visitors visitors) {
        var town = new SurveyTown(clock, sql);
        var visit = town.helped();
        town.token("visit:" + visit);
        var an = visitors.phone(town.city().host());
        an.open("/check-in/tickets/" + visit).inspect("ticket-over").follow("Zeg hoe tevreden je bent");
        an.arrivesAt("Hoe tevreden ben je over je bezoek aan Stadskantoor").inspect("survey");
        an.press("Verstuur je antwoord").sees("Kies een antwoord");
        assertThat(an.status()).isEqualTo(422);
        an.inspect("survey-empty");
        an.page().getByLabel("Zeer ontevreden").focus();
        an.key("ArrowDown", "ArrowDown", "ArrowDown", "Enter").arrivesAt("Bedankt voor je antwoord");
        an.inspect("survey-thanks");
        assertThat(town.count("answers")).isEqualTo(1);

        var second = town.token("visit:" + town.helped());
        var bo = visitors.with(Device.PHONE.withoutScripts(), town.city().host());
        bo.open("/fr/survey/" + second).arrivesAt("Êtes-vous satisfait de votre visite");
        bo.choose("Très satisfait").press("Envoyer votre réponse").arrivesAt("Merci pour votre réponse");
    }

    @Test
    void who_decides_sees_the_channels_side_by_side(Visitors visitors) {
        var town = new SurveyTown(clock, sql);
        CurrentCity.run(town.city().code(), () -> {
            for (var channel : SurveyChannel.values()) {
                var scores = new Scores(List.of(1, 2, 3, 10 + channel.ordinal() * 8, 12));
                tally.add(List.of(new TallyRow(
                        LocalDate.of(2016, 11, 7), "stadskantoor", channel, "burgerzaken", "eid", false, 300, scores)));
            }
        });
        var analyst = visitors.desk(town.city().host());
        analyst.signIn(Role.ANALYST);
        analyst.open("/staff/reports/satisfaction").arrivesAt("Tevredenheid").inspect("satisfaction");
    }
}
