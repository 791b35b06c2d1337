package balieplein.pickups;

import balieplein.Answer;
import balieplein.City;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.simulators.DemoClock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/// A city with an express desk, on Thursday 19 January 2017.
final class PickupCity {

    /// Of an invented woman, born in 1985.
    static final String LOTTE = "85673003360";

    static final String FILE = """
            services:
              - {code: burgerzaken, name: {nl: Burgerzaken, fr: Population, en: Civil affairs, de: Bürgerdienste}}
            products:
              - code: eid
                service: burgerzaken
                published: true
                theme: identity
                name: {nl: Identiteitskaart, fr: Carte d’identité, en: Identity card, de: Personalausweis}
                summary: {nl: Vraag een kaart., fr: Demandez une carte.}
                steps:
                  - {code: request, name: {nl: Aanvraag, fr: Demande, en: Request, de: Antrag}, minutes: 10, regime: appointment}
                  - {code: pickup, name: {nl: Afhaling, fr: Retrait, en: Pick-up, de: Abholung}, minutes: 4, regime: walk-in}
              - code: passport
                service: burgerzaken
                published: true
                theme: travel
                name: {nl: Reispas, fr: Passeport, en: Passport, de: Reisepass}
                summary: {nl: Vraag een pas., fr: Demandez un passeport.}
                steps:
                  - {code: pickup, name: {nl: Afhaling, fr: Retrait, en: Pick-up, de: Abholung}, minutes: 4, regime: walk-in}
              - code: rat-poison
                service: burgerzaken
                published: true
                theme: waste
                name: {nl: Rattenvergif, fr: Raticide, en: Rat poison, de: Rattengift}
                summary: {nl: Haal het gratis., fr: Gratuit.}
                steps:
                  - {code: handout, name: {nl: Uitdeling, fr: Remise, en: Hand-out, de: Ausgabe}, minutes: 2, regime: walk-in}
              - code: taxi-card
                service: burgerzaken
                published: true
                theme: mobility
                name: {nl: Taxikaart, fr: Carte taxi, en: Taxi card, de: Taxikarte}
                summary: {nl: Haal ze af., fr: Retirez-la.}
                steps:
                  - {code: handout, name: {nl: Uitdeling, fr: Remise, en: Hand-out, de: Ausgabe}, minutes: 2, regime: walk-in}
            pickups:
              choices:
                - {code: card, name: {nl: Identiteitsbewijs, fr: Carte, en: Card, de: Ausweis}, icon: id, steps: [eid.pickup]}
                - {code: poison, name: {nl: Rattenvergif, fr: Raticide, en: Rat poison, de: Rattengift}, steps: [rat-poison.handout]}
                - {code: taxi, name: {nl: Taxikaart, fr: Carte taxi, en: Taxi card, de: Taxikarte}, steps: [taxi-card.handout]}
              items:
                - {step: eid.pickup, after: eid.request, proxy: allowed, aloneFrom: 12}
                - {step: passport.pickup}
                - {step: rat-poison.handout, identity: false, outOfStock: true}
                - {step: taxi-card.handout, identity: false, from: 2017-03-01}
            locations:
              - code: hall
                name: Stadskantoor
                appointments: {horizon: 42, lead: 0}
                zones:
                  - {code: A, name: {nl: Zone A, fr: Zone A, en: Zone A, de: Zone A}}
                pools:
                  - {code: express, name: {nl: Snelbalie, fr: Express, en: Express desk, de: Schnell}, prefix: A, zone: A, skills: [eid.pickup, passport.pickup, rat-poison.handout]}
                  - {code: general, name: {nl: Balies, fr: Guichets, en: Counters, de: Schalter}, prefix: B, zone: A, skills: [eid.request]}
                counters:
                  - {code: S1, name: Snelbalie 1, type: express, pool: express, accessible: true}
                  - {code: "7", name: Balie 7, type: general, pool: general, accessible: true}
                hours:
                  - from: 2012-01-01
                    decision: {body: College, date: 2011-11-18, number: CBS 1}
                    week:
                      thursday: [{from: "09:00", to: "20:00", regime: mixed}]
                      friday: [{from: "09:00", to: "12:00", regime: appointment}]
              - code: deelhuis
                name: Deelgemeentehuis
                pools:
                  - {code: all, name: {nl: Balies, fr: Guichets, en: Counters, de: Schalter}, prefix: D, skills: [eid.pickup]}
                counters:
                  - {code: "1", name: Balie 1, type: general, pool: all, accessible: true}
                hours:
                  - from: 2012-01-01
                    decision: {body: College, date: 2011-11-18, number: CBS 1}
                    week: {thursday: [{from: "09:00", to: "12:00", regime: mixed}]}
            """;

    private final City city;
    private final City official;
    private final DemoClock clock;

    PickupCity(DemoClock clock) {
        this.clock = clock;
        this.city = City.with(FILE);
        this.official = city.as(Role.COUNTER);
        at("2017-01-19T10:00");
    }

    PickupCity at(String local) {
        clock.set(CityTime.instant(LocalDateTime.parse(local)), false);
        return this;
    }

    City city() {
        return city;
    }

    City official() {
        return official;
    }

    /// Registers an identity card of Lotte, made or ready; answers its code.
    String card(String reference, String... more) {
        var body = new HashMap<String, String>(Map.of(
                "reference", reference,
                "step", "eid.pickup",
                "location", "hall",
                "name", "Lotte Maes",
                "number", LOTTE,
                "email", "lotte@example.org",
                "language", "nl"));
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return registered(body).json().path("code").asString();
    }

    Answer registered(Map<String, String> body) {
        var answer = official.post("/api/v1/pickups", body);
        if (answer.status() != 201) {
            throw new AssertionError("Not registered: " + answer);
        }
        return answer;
    }

    Answer act(String code, String act, Map<String, String> body) {
        return official.post("/api/v1/pickups/" + code + "/" + act, body);
    }

    /// To whoever has an identity card in hand.
    Answer handOver(String code, String to, String... more) {
        var body = new HashMap<String, String>(Map.of("to", to, "document", "eid"));
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return act(code, "hand-over", body);
    }

    /// Checks in at the kiosk.
    Answer arrive(Map<String, String> body) {
        return city.as(Role.KIOSK).post("/api/v1/pickups/check-ins", body);
    }
}
