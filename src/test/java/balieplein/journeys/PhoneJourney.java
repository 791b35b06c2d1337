package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody calls the city for an appointment.
@InBrowser
class PhoneJourney {

    private static final String TEN = "Donderdag 19 januari, 10.00 uur";

    @Autowired
    private DemoClock clock;

    @Autowired
    private Appointments appointments;

    private City city;

    @BeforeEach
    void openTheTown() {
        city = Town.open(clock);
    }

    @Test
    void a_caller_without_mail_or_mobile_has_an_appointment_after_six_clicks(Visitors visitors) {
        var greet = visitors.desk(city.host()).signIn(Role.PHONE);
        greet.open("/staff").follow("Afspraken").arrivesAt("Afspraak maken").inspect("phone-start");
        greet.fill("Waarvoor komt de inwoner?", "identiteitskaart").key("Enter");
        greet.follow("Identiteitskaart").sees("1 recente pasfoto").inspect("phone-moments");
        greet.follow("Donderdag 19 januari, 33 vrij").sees("Donderdag 19 januari");
        greet.choose(TEN).press("Houd dit moment vast").arrivesAt("Voor wie is de afspraak?");
        greet.sees("vrijgehouden tot").inspect("phone-details");
        greet.press("Leg de afspraak vast").sees("naam").fill("Naam", "Maria Zonder Mail");
        greet.press("Leg de afspraak vast").arrivesAt("Afspraak").inspect("phone-done");
        greet.sees("laat de inwoner de code opschrijven").sees("Je uitnodigingsbrief");
        var code = greet.textOf(".bp-big-number").strip();
        assertThat(code).matches("[A-HJ-NP-Z2-9]{6}");
        var booked = CurrentCity.call(city.code(), () -> appointments.find(code).orElseThrow());
        assertThat(booked.channel()).isEqualTo(Appointment.Channel.PHONE);
        assertThat(booked.contact().name()).isEqualTo("Maria Zonder Mail");
    }

    @Test
    void two_agents_never_give_the_same_moment_and_a_caller_who_hangs_up_gives_it_back(Visitors visitors) {
        var greet = visitors.desk(city.host()).signIn(Role.PHONE);
        var chaima = visitors.desk(city.host()).signIn(Role.INFO);
        var address = "/staff/appointments?item=eid.request&location=hall&day=2017-01-19";
        greet.open(address).choose(TEN);
        chaima.open(address).choose(TEN);
        greet.press("Houd dit moment vast").arrivesAt("Voor wie");
        chaima.press("Houd dit moment vast")
                .sees("werd net door iemand anders ingenomen")
                .inspect("phone-taken");
        greet.press("Geef het moment vrij").arrivesAt("Afspraak maken");
        chaima.open(address).choose(TEN).press("Houd dit moment vast").arrivesAt("Voor wie");
        clock.set(clock.instant().plusSeconds(5 * 60), false);
        greet.open(address).choose(TEN).press("Houd dit moment vast").arrivesAt("Voor wie");
    }

    @Test
    void it_goes_without_scripts_on_a_small_screen(Visitors visitors) {
        var greet = visitors.with(Device.PHONE.withoutScripts(), city.host()).signIn(Role.PHONE);
        greet.open("/staff/appointments?q=zwembad").sees("Niets gevonden").inspect("phone-none");
        greet.open("/staff/appointments?item=eid.request&location=hall&day=2017-01-19");
        greet.choose(TEN).press("Houd dit moment vast").arrivesAt("Voor wie");
        greet.fill("Naam", "Bert").fill("E-mailadres", "bert@").press("Leg de afspraak vast");
        greet.sees("geldig e-mailadres").inspect("phone-details-errors");
        greet.fill("E-mailadres", "bert@voorbeeld.be").press("Leg de afspraak vast");
        greet.arrivesAt("Afspraak").sees("bert@voorbeeld.be");
    }
}
