package balieplein.journeys;

import balieplein.City;
import balieplein.kernel.CityTime;
import balieplein.simulators.DemoClock;
import java.time.LocalDateTime;

/// A small city for journeys, in January 2017: one office where one counter gives identity cards by appointment.
final class Town {

    static final String SECTIONS = """
            calendar:
              holidays: belgian
            services:
              - {code: burgerzaken, name: {nl: Burgerzaken, fr: Population, en: Civil affairs, de: Bürgerdienste}}
            products:
              - code: eid
                service: burgerzaken
                published: true
                theme: identity
                icon: id
                name: {nl: Identiteitskaart, fr: "Carte d’identité", en: Identity card, de: Personalausweis}
                summary: {nl: Vraag een nieuwe kaart., fr: Demandez une nouvelle carte.}
                steps:
                  - code: request
                    name: {nl: Aanvraag, fr: Demande, en: Request, de: Antrag}
                    minutes: 20
                    regime: appointment
                    fee: "22.00"
                    channels: [counter]
                    documents:
                      - {nl: Je oude kaart. Of het attest van verlies, fr: Votre ancienne carte}
                      - {nl: 1 recente pasfoto. Niet ouder dan 6 maanden, fr: 1 photo récente}
                      - {nl: Je uitnodigingsbrief, fr: Votre convocation}
              - code: kids-id
                service: burgerzaken
                published: true
                theme: identity
                icon: id-badge-2
                name: {nl: Kids-ID, fr: Kids-ID, en: Kids-ID, de: Kids-ID}
                summary: {nl: Voor kinderen tot 12 jaar., fr: Pour les enfants.}
                steps:
                  - code: request
                    name: {nl: Aanvraag, fr: Demande, en: Request, de: Antrag}
                    minutes: 10
                    minutesPerExtra: 5
                    maxPersons: 4
                    regime: appointment
                    channels: [counter]
                    documents: [{nl: 1 pasfoto van elk kind, fr: 1 photo de chaque enfant}]
                    variants:
                      - {code: lost, name: {nl: Verloren of gestolen, fr: Perdu ou volé}, documents: [{nl: Attest van de politie, fr: Attestation de police}]}
            booking:
              resources: [{code: an, kind: official, location: hall, name: {nl: An Verlinden}}]
              rules:
                - code: too-late
                  from: 2017-01-01
                  title: {nl: Wie te laat komt}
                  text: {nl: "Help wie een kwartier te laat is gewoon. Wie later komt, wacht zonder garantie."}
                  late: {grace: 15, then: today, missed: 60}
            locations:
              - code: hall
                name: Stadskantoor
                address: {street: Grote Markt 1, postcode: "3000", town: Teststad}
                phone: 016 00 00 00
                wifi: true
                entrance: {nl: Toegankelijke ingang aan de Kerkstraat., fr: Entrée accessible rue de l’Église.}
                appointments: {horizon: 42, lead: 30}
                zones:
                  - code: B
                    name: {nl: Zone B, fr: Zone B, en: Zone B, de: Zone B}
                    floor: {nl: gelijkvloers, fr: rez-de-chaussée, en: ground floor, de: Erdgeschoss}
                    capacity: 12
                    works: [{from: 2017-03-01, until: 2017-03-02}]
                pools:
                  - code: general
                    name: {nl: Algemene balies, fr: Guichets généraux}
                    prefix: B
                    skills: [eid.request, kids-id.request]
                counters:
                  - {code: "7", name: Balie 7, type: general, pool: general, accessible: true}
                hours:
                  - from: 2012-01-01
                    decision: {body: College, date: 2011-11-18, number: CBS 2011-1}
                    regime: appointment
                    week: {monday: ["09:00-20:00"], tuesday: ["09:00-12:00"], wednesday: ["09:00-12:00"], thursday: ["09:00-20:00"], friday: ["09:00-12:00"]}
                exceptions:
                  - {from: 2017-01-18, to: 2017-01-18, reason: {nl: Verhuisdag, fr: Déménagement}}
            """;

    /// Looks that differ from the standard one: other colours, round corners.
    private static final String OTHER_STYLE = """
            style:
              colours: {main: "#A3123F", accent: "#1B2A63", neutral: "#2B2B2B", support: "#2E6B4F"}
              logo: <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4.5" fill="#A3123F"/></svg>
              radius: 12
            """;

    private Town() {}

    /// On Monday 16 January 2017 at 8.00.
    static City open(DemoClock clock) {
        set(clock, "2017-01-16T08:00");
        return City.with(SECTIONS);
    }

    /// The same town in another house style.
    static City inAnotherStyle() {
        return City.with(OTHER_STYLE + SECTIONS);
    }

    static void set(DemoClock clock, String local) {
        clock.set(CityTime.instant(LocalDateTime.parse(local)), false);
    }
}
