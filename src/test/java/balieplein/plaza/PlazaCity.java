package balieplein.plaza;

import balieplein.Answer;
import balieplein.City;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.simulators.DemoClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A city with a plaza, on Thursday 19 January 2017: everything goes through the API, at the hour a test sets.
public final class PlazaCity {

    public static final LocalDate DAY = LocalDate.of(2017, 1, 19);

    private static final String FILE = """
            services:
              - {code: burgerzaken, name: {nl: Burgerzaken, fr: Population, en: Civil affairs, de: Bürgerdienste}}
              - {code: vreemdelingen, name: {nl: Vreemdelingen, fr: Étrangers, en: Foreigners, de: Ausländer}}
            products:
              - code: eid
                service: burgerzaken
                theme: identity
                name: {nl: Identiteitskaart, fr: Carte d’identité, en: Identity card, de: Personalausweis}
                summary: {nl: Vraag een kaart., fr: Demande une carte., en: Ask for a card., de: Beantrage eine Karte.}
                steps:
                  - code: request
                    name: {nl: Aanvraag, fr: Demande, en: Request, de: Antrag}
                    minutes: 10
                    regime: mixed
                    fee: "22.00"
                    documents:
                      - {nl: Je oude kaart, fr: Ton ancienne carte, en: Your old card, de: Deine alte Karte}
                      - {nl: Een pasfoto, fr: Une photo, en: A photo, de: Ein Passfoto}
                  - code: pickup
                    name: {nl: Afhaling, fr: Retrait, en: Pick-up, de: Abholung}
                    minutes: 4
                    regime: walk-in
                    documents: []
              - code: passport
                service: burgerzaken
                theme: travel
                name: {nl: Reispas, fr: Passeport, en: Passport, de: Reisepass}
                summary: {nl: Vraag een pas., fr: Demande un passeport., en: Ask for a passport., de: Beantrage einen Pass.}
                steps:
                  - {code: request, name: {nl: Aanvraag, fr: Demande, en: Request, de: Antrag}, minutes: 8, regime: appointment}
              - code: residence-card
                service: vreemdelingen
                theme: identity
                name: {nl: Verblijfskaart, fr: Carte de séjour, en: Residence card, de: Aufenthaltskarte}
                summary: {nl: Vraag een kaart., fr: Demande une carte., en: Ask for a card., de: Beantrage eine Karte.}
                steps:
                  - {code: request, name: {nl: Aanvraag, fr: Demande, en: Request, de: Antrag}, minutes: 15, regime: mixed}
            pickups:
              choices:
                - {code: card, name: {nl: Kaart, fr: Carte, en: Card, de: Karte}, icon: id, steps: [eid.pickup]}
            locations:
              - code: stadskantoor
                name: Stadskantoor
                appointments: {horizon: 42, lead: 0}
                zones:
                  - {code: A, name: {nl: Zone A, fr: Zone A, en: Zone A, de: Zone A}}
                  - {code: B, name: {nl: Zone B, fr: Zone B, en: Zone B, de: Zone B}}
                pools:
                  - {code: express, name: {nl: Snelbalie, fr: Express, en: Express desk, de: Schnell}, prefix: A, zone: A, skills: [eid.pickup]}
                  - {code: general, name: {nl: Algemene balies, fr: Généraux, en: General, de: Allgemein}, prefix: B, zone: B, skills: [eid.request, passport.request]}
                  - {code: special, name: {nl: Balies op maat, fr: Spéciaux, en: Specialised, de: Fach}, prefix: C, zone: B, skills: [residence-card.request]}
                counters:
                  - {code: S1, name: Snelbalie 1, type: express, pool: express, accessible: true}
                  - {code: "7", name: Balie 7, type: general, pool: general, accessible: true}
                  - {code: "8", name: Balie 8, type: general, pool: general, accessible: true}
                  - {code: "12", name: Balie 12, type: specialised, pool: special, accessible: true}
                displays:
                  - {code: plein, name: Balieplein, zones: [A, B], volume: 60}
                kiosks:
                  - {code: zuil-1, name: Zuil inkom}
                hours:
                  - from: 2012-01-01
                    decision: {body: College van burgemeester en schepenen, date: 2011-11-18, number: CBS 2011-1}
                    week:
                      thursday: [{from: "09:00", to: "20:00", regime: mixed}]
                      friday: [{from: "09:00", to: "12:00", regime: appointment}]
              - code: deelhuis
                name: Deelgemeentehuis
                pools:
                  - {code: all, name: {nl: Balies, fr: Guichets, en: Counters, de: Schalter}, prefix: D, skills: [eid.request]}
                counters:
                  - {code: "7", name: Balie 7, type: general, pool: all, accessible: true}
                hours:
                  - from: 2012-01-01
                    decision: {body: College van burgemeester en schepenen, date: 2011-11-18, number: CBS 2011-1}
                    week:
                      thursday: [{from: "09:00", to: "12:00", regime: mixed}]
            """;

    private final City city;
    private final City official;
    private final City kiosk;
    private final DemoClock clock;

    public PlazaCity(DemoClock clock) {
        this(clock, file -> file);
    }

    /// With more sections of the city file.
    public PlazaCity(DemoClock clock, String more) {
        this(clock, file -> file + more);
    }

    /// The same with something changed in its file.
    public PlazaCity(DemoClock clock, UnaryOperator<String> change) {
        this.clock = clock;
        city = City.with(change.apply(FILE));
        official = city.as(Role.COUNTER);
        kiosk = city.as(Role.KIOSK);
        at("09:00");
    }

    public City city() {
        return city;
    }

    public String code() {
        return city.code();
    }

    /// Sets the clock on this day, standing still.
    public PlazaCity at(String time) {
        return at(DAY, time);
    }

    public PlazaCity at(LocalDate day, String time) {
        clock.set(instant(day, time), false);
        return this;
    }

    public static Instant instant(LocalDate day, String time) {
        return CityTime.instant(day.atTime(LocalTime.parse(time)));
    }

    /// Books a moment of this day and answers its code.
    public String book(String start) {
        return booked(start).json().path("code").asString();
    }

    /// Books a moment of this day.
    public Answer booked(String start) {
        var answer = city.post(
                "/api/v1/appointments",
                Map.of(
                        "items",
                        java.util.List.of(Map.of("step", "eid.request")),
                        "location",
                        "stadskantoor",
                        "start",
                        DAY + "T" + start,
                        "name",
                        "Mila Peeters"));
        if (answer.status() != 201) {
            throw new AssertionError("No appointment at " + start + ": " + answer);
        }
        return answer;
    }

    public Answer checkIn(String appointment) {
        return kiosk.post("/api/v1/check-ins", Map.of("appointment", appointment, "location", "stadskantoor"));
    }

    public Answer walkIn(String step) {
        return kiosk.post("/api/v1/check-ins", Map.of("step", step, "persons", 1, "location", "stadskantoor"));
    }

    public City kiosk() {
        return kiosk;
    }

    public City official() {
        return official;
    }

    /// Somebody else at the counters.
    public City colleague() {
        return city.as(Role.FLOOR_MANAGER);
    }

    public Answer next(String counter) {
        return official.post("/api/v1/counters/" + counter + "/next", Map.of());
    }

    /// Does something with a visit: `start`, `park`, …
    public Answer act(String visit, String action) {
        return official.post("/api/v1/visits/" + visit + "/" + action, Map.of());
    }

    public Answer finish(String visit, String... steps) {
        var handled = java.util.Arrays.stream(steps)
                .map(step -> Map.of("step", step, "count", 1))
                .toList();
        return official.post("/api/v1/visits/" + visit + "/finish", Map.of("handled", handled));
    }

    public Answer visit(String visit) {
        return official.get("/api/v1/visits/" + visit);
    }
}
