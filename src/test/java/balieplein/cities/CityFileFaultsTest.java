package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.kernel.Language;
import balieplein.web.Texts;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Each kind of fault in a file that is sound but for that one: one message, at its line, with what to do.
@Running
class CityFileFaultsTest {

    private static final String FILE = """
            city:
              code: foutenstad
              name: Foutenstad
              hosts: [foutenstad.example]
              languages: [nl]
            style:
              colours: {main: "#0B5563", accent: "#F4B41A", neutral: "#24303A", support: "#1E7B3C"}
              logo: <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7"/></svg>
              font: Inter
              radius: 4
            calendar:
              closed:
                - {date: 2017-09-04, name: Jaarmarkt}
            services:
              - {code: burgerzaken, name: Burgerzaken}
            products:
              - code: eid
                service: burgerzaken
                theme: identity
                icon: id
                name: Identiteitskaart
                summary: Vraag een kaart.
                synonyms: [pasje]
                steps:
                  - code: request
                    name: Aanvraag
                    minutes: 10
                    channels: [counter]
                    regime: appointment
                    fee: "22.00"
                    documents: [Je oude kaart]
                    variants:
                      - {code: lost, name: Verloren, documents: [Attest]}
            locations:
              - code: stadskantoor
                name: Stadskantoor
                pools:
                  - {code: general, name: Balies, prefix: B, skills: [eid.request]}
                counters:
                  - {code: "7", name: Balie 7, type: general, pool: general}
                hours:
                  - from: 2012-01-01
                    regime: mixed
                    week:
                      monday: ["09:00-12:00", "13:00-16:00"]
                      tuesday: [{from: "09:00", to: "12:00"}]
                exceptions:
                  - {from: 2017-04-14, to: 2017-04-14, reason: Brugdag}
            """;

    private static final String TWIN = "  - {code: eid, service: burgerzaken, theme: identity, name: X, summary: Y,"
            + " steps: [{code: other, name: Z, minutes: 5, regime: walk-in}]}\n";
    private static final String OFFERED_TWICE =
            "    offers: [{step: eid.request, until: 2017-01-15}, {step: eid.request, from: 2017-01-15}]\n";

    @Autowired
    private CityFiles files;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("name: Foutenstad", "nama: Foutenstad", "city.nama", "name"),
                fault("languages: [nl]", "languages: []", "city.languages", "language"),
                fault("languages: [nl]", "languages: [xx]", "city.languages[0]", "xx"),
                fault("hosts: [foutenstad.example]", "hosts: [Fouten Stad]", "city.hosts[0]", "Fouten Stad"),
                fault("code: foutenstad", "code: fouten stad", "city.code", "fouten stad"),
                fault("#0B5563", "#F4B41A", "style.colours.main", "4.5"),
                fault("#0B5563", "groen", "style.colours.main", "groen"),
                fault("<path d=\"M1 1h7\"/>", "<script>x</script>", "style.logo", "script"),
                fault("font: Inter", "font: Comic", "style.font", "Inter"),
                fault("radius: 4", "radius: 40", "style.radius", "16"),
                fault("date: 2017-09-04", "date: 04-09-2017", "calendar.closed[0].date", "04-09-2017"),
                fault("service: burgerzaken", "service: burgerzaak", "products[0].service", "burgerzaken"),
                fault("    service: burgerzaken\n", "", "products[0].service", "missing"),
                fault("theme: identity", "theme: identiteit", "products[0].theme", "identity"),
                fault("icon: id", "icon: idee", "products[0].icon", "idee"),
                fault("minutes: 10", "minutes: 0", "products[0].steps[0].minutes", "1 to 480"),
                fault("minutes: 10", "minutes: -10", "products[0].steps[0].minutes", "-10"),
                fault("minutes: 10", "minutes: 481", "products[0].steps[0].minutes", "481"),
                fault("channels: [counter]", "channels: [counterr]", "products[0].steps[0].channels[0]", "counter"),
                fault("regime: appointment", "regime: afspraak", "products[0].steps[0].regime", "afspraak"),
                fault("fee: \"22.00\"", "fee: \"-1.00\"", "products[0].steps[0].fee", "-1.00"),
                fault("[Je oude kaart]", thirtyOne(), "products[0].steps[0].documents", "31"),
                fault("documents: [Attest]", "documents: " + thirtyOne(), variant() + ".documents", "31"),
                fault("summary: Vraag een kaart.", "summary: <i>Vraag</i>", "products[0].summary", "<i>"),
                fault(
                        "summary: Vraag een kaart.",
                        "summary: {nl: Vraag een kaart, en breng je foto mee}",
                        "products[0].summary",
                        "en breng je foto mee"),
                fault("name: Burgerzaken}", "name: Burgerzaken, en meer}", "services[0].en meer", "en meer"),
                fault(
                        "  - {code: burgerzaken",
                        "  - {code: burgerzaken, name: X}\n  - {code: burgerzaken",
                        "services[1]",
                        "line"),
                fault(
                        "skills: [eid.request]",
                        "skills: [eid.requst]",
                        "locations[0].pools[0].skills[0]",
                        "eid.request"),
                fault("  - code: eid\n", TWIN + "  - code: eid\n", "products[1]", "eid"),
                fault("    pools:\n", OFFERED_TWICE + "    pools:\n", "locations[0].offers[1]", "eid.request"),
                fault("pool: general}", "pool: generaal}", "locations[0].counters[0].pool", "general"),
                fault("type: general", "type: gewoon", "locations[0].counters[0].type", "gewoon"),
                fault("\"13:00-16:00\"", "\"11:00-16:00\"", week() + ".monday[1]", "11:00"),
                fault("\"13:00-16:00\"", "\"16:00-13:00\"", week() + ".monday[1]", "16:00"),
                fault("\"13:00-16:00\"", "\"13:00-13:00\"", week() + ".monday[1]", "13:00"),
                fault("\"13:00-16:00\"", "\"22:00-02:00\"", week() + ".monday[1]", "midnight"),
                fault("\"13:00-16:00\"", "\"13:00-24:00\"", week() + ".monday[1]", "24:00"),
                fault("to: \"12:00\"", "to: \"24:00\"", week() + ".tuesday[0].to", "24:00"),
                fault("to: \"12:00\"", "to: \"12.00\"", week() + ".tuesday[0].to", "\"12:00\""),
                fault("from: \"09:00\"", "from: \"9u\"", week() + ".tuesday[0].from", "9u"),
                fault("tuesday:", "dinsdag:", week() + ".dinsdag", "tuesday"),
                fault("regime: mixed", "regime: soms", "locations[0].hours[0].regime", "mixed"),
                fault("to: 2017-04-14", "to: 2017-04-13", "locations[0].exceptions[0].to", "2017-04-13"),
                fault("locations:", "lokaties: []\nlocations:", "lokaties", "lokaties"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void one_fault_gives_one_message_at_its_line(String sound, String faulty, String path, String word) {
        var yaml = FILE.replaceFirst(
                java.util.regex.Pattern.quote(sound), java.util.regex.Matcher.quoteReplacement(faulty));
        assertThat(yaml).isNotEqualTo(FILE);

        var refused = (CityImport.Refused) put(yaml);

        assertThat(refused.faults()).extracting(Fault::path).containsExactly(path);
        var fault = refused.faults().getFirst();
        assertThat(Texts.speaking(Language.EN, fault::message)).contains(word);
        var expectedLine = FILE.substring(0, FILE.indexOf(sound)).lines().count();
        assertThat(fault.line()).isBetween((int) expectedLine - 1, (int) expectedLine + 2);
    }

    @Test
    void the_sound_file_is_sound() {
        assertThat(put(FILE)).isInstanceOf(CityImport.Done.class);
    }

    private CityImport put(String yaml) {
        return files.put(yaml.getBytes(StandardCharsets.UTF_8), true);
    }

    private static Arguments fault(String sound, String faulty, String path, String word) {
        return Arguments.of(sound, faulty, path, word);
    }

    private static String week() {
        return "locations[0].hours[0].week";
    }

    private static String variant() {
        return "products[0].steps[0].variants[0]";
    }

    private static String thirtyOne() {
        return "[" + "Een document, ".repeat(30).replace(",", "").strip().replace(" Een", ", Een") + ", Nog een]";
    }
}
