package bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Questions in the words of residents over a catalogue of 700 products, by the API and on the page. There is no floor
/// beside it: the words of a city are kept in memory, and a search that finds something asks the database nothing.
final class SearchBench {

    private static final String HOST = "catalogue.localhost";
    private static final int PRODUCTS = 700;
    private static final int RATE = 30;
    private static final int CLIENTS = 8;

    /// Synonyms, typing errors, other languages, compound words, and nonsense.
    private static final List<String> QUESTIONS = List.of(
            "verhuisd", "rijbeweis", "identiteitskart", "paspoort", "ik wil trouwen", "geboorte aangeven", "permis",
            "carte d’identité", "driving licence", "parkeerkaart bewoner", "huishouden samenstelling", "xyzzy",
            "vergunnig terras", "subsidie zonnepanelen", "attest woonst", "aanvraag toelating feesttent",
            "inschrijving sportkamp", "premie regenput", "melding rommelmarkt", "Umzug");

    private static final List<String> ACTS = List.of(
            "Vergunning", "Subsidie", "Attest", "Toelating", "Inschrijving", "Premie", "Melding", "Huur", "Uittreksel",
            "Advies");
    private static final List<String> FRENCH = List.of(
            "Permis", "Subvention", "Attestation", "Autorisation", "Inscription", "Prime", "Notification", "Location",
            "Extrait", "Conseil");
    private static final List<String> THINGS = List.of(
            "terras", "zonnepanelen", "woonst", "feesttent", "sportkamp", "regenput", "rommelmarkt", "gevelbank",
            "bomenkap", "straatfeest", "speelstraat", "container", "stelling", "verhuislift", "fietsenstalling",
            "groendak", "marktkraam", "taxi", "laadpaal", "geveltuin", "kinderopvang", "zaal", "vuurwerk", "drone",
            "opgraving", "uithangbord", "nachtwinkel", "foodtruck", "circus", "wielerwedstrijd", "optocht", "asbest",
            "riolering", "isolatie", "warmtepomp", "huurwoning", "leegstand", "krot", "pacht", "begraving", "urne",
            "strooiweide", "adoptie", "voogdij", "nationaliteit", "wapens", "hond", "kippen", "compost", "volkstuin",
            "bibliotheek", "muziekles", "tekenles", "zwemles", "vakantiewerk", "mantelzorg", "maaltijd", "poetshulp",
            "rolstoel", "rampen", "wateroverlast", "droogte", "rattenval", "wespennest", "strooizout", "sneeuw",
            "putdeksel", "verlichting", "zitbank", "vuilnisbak");

    private final Place place;
    private final Pace pace;

    SearchBench(Place place, Pace pace) {
        this.place = place;
        this.pace = pace;
    }

    Map<String, Object> run() throws Exception {
        place.bring(cityFile());
        var result = new LinkedHashMap<String, Object>();
        result.put("products", PRODUCTS);
        Load.closed(CLIENTS, pace.warmUp(), number -> client("/api/v1/products?size=20&lang=nl&q="));
        result.put("atThirtyPerSecond", measure("/api/v1/products?size=20&lang=nl&q="));
        Load.closed(CLIENTS, pace.warmUp(), number -> client("/products?q="));
        result.put("page", measure("/products?q="));
        return result;
    }

    private Map<String, Object> measure(String path) throws Exception {
        return Load.open(RATE, pace.length(), CLIENTS, number -> client(path)).summary();
    }

    private Load.Client client(String path) throws Exception {
        var wire = place.wireTo(HOST);
        var turn = new AtomicInteger();
        return new Load.Client() {
            @Override
            public boolean work() throws Exception {
                var words = QUESTIONS.get(turn.getAndIncrement() % QUESTIONS.size());
                return wire.get(path + java.net.URLEncoder.encode(words, StandardCharsets.UTF_8))
                        .ok();
            }

            @Override
            public void close() throws Exception {
                wire.close();
            }
        };
    }

    /// Model city A with so many products more that there are 700.
    private static String cityFile() throws Exception {
        var model = Files.readString(Path.of("cities/dijlestad.yaml"), StandardCharsets.UTF_8)
                .replace("code: dijlestad", "code: catalogue")
                .replace("[dijlestad.localhost]", "[" + HOST + "]");
        var begin = model.indexOf("\nproducts:\n") + 1;
        var end = model.indexOf("\n", begin);
        while (model.startsWith("\n ", end)) {
            end = model.indexOf("\n", end + 1);
        }
        var known = model.substring(begin, end).split("\n  - code: ").length - 1;
        var more = new StringBuilder();
        for (var number = known; number < PRODUCTS; number++) {
            more.append(product(number));
        }
        return model.substring(0, end) + more + model.substring(end);
    }

    private static String product(int number) {
        var act = ACTS.get(number % ACTS.size());
        var thing = THINGS.get(number / ACTS.size() % THINGS.size());
        var french = FRENCH.get(number % FRENCH.size());
        var text = """
                - code: more-%1$d
                  service: burgerzaken
                  theme: identity
                  name: {nl: "%2$s %3$s", fr: "%4$s %3$s"}
                  summary: {nl: "Vraag hier je %2$s voor %3$s aan, of verleng wat je al hebt.", fr: "Demandez ici."}
                  synonyms: ["%3$s aanvragen", "%2$s voor een %3$s"]
                  steps:
                    - {code: request, name: {nl: Aanvraag, fr: Demande}, minutes: 10, regime: online}
                """.formatted(number, act, thing, french);
        return "\n" + text.indent(2).stripTrailing();
    }
}
