package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.kernel.CurrentCity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class CityFilesTest {

    private static final String FILE = """
            balieplein: 1
            city:
              code: %1$s
              name: Teststad
              hosts: [%1$s.example]
              languages: [nl, fr]
              phone: "016 00 00 00"
            calendar:
              holidays: belgian
              closed:
                - {date: 2017-01-02, name: {nl: Dag na Nieuwjaar}}
            services:
              - {code: burgerzaken, name: {nl: Burgerzaken, fr: Population}}
            products:
              - code: eid
                service: burgerzaken
                theme: identity
                icon: id
                name: {nl: Identiteitskaart, fr: "Carte d’identité"}
                summary: {nl: Vraag een nieuwe kaart.}
                synonyms: [pasje]
                steps:
                  - code: request
                    name: {nl: Aanvraag}
                    minutes: 10
                    regime: appointment
                    fee: "22.00"
                    documents: [{nl: Je oude kaart}, {nl: Een pasfoto}]
                    variants:
                      - {code: lost, name: {nl: Verloren}, documents: [{nl: Attest van verlies}]}
            """;

    @Autowired
    private CityFiles files;

    @Autowired
    private Cities cities;

    @Test
    void a_file_brings_in_a_city_and_a_second_time_changes_nothing() {
        var first = (CityImport.Done) put(file("eerstestad"), false);
        var second = (CityImport.Done) put(file("eerstestad"), false);

        assertThat(first.created()).isEqualTo(3);
        assertThat(second).isEqualTo(new CityImport.Done("eerstestad", false, 0, 0, 3, List.of()));
        assertThat(cities.find("eerstestad").orElseThrow().name()).isEqualTo("Teststad");
    }

    @Test
    void a_second_start_leaves_a_city_as_people_made_it() {
        files.putIfNew(file("startstad").getBytes(StandardCharsets.UTF_8));
        put(file("startstad").replace("Teststad", "Hernoemd"), false);

        var again = (CityImport.Done) files.putIfNew(file("startstad").getBytes(StandardCharsets.UTF_8));

        assertThat(again.created() + again.changed()).isZero();
        assertThat(cities.find("startstad").orElseThrow().name()).isEqualTo("Hernoemd");
    }

    @Test
    void a_dry_run_tells_what_would_change_and_changes_nothing() {
        put(file("droogstad"), false);
        var changed = file("droogstad").replace("minutes: 10", "minutes: 15").replace("Teststad", "Nieuwstad");

        var dry = (CityImport.Done) put(changed, true);

        assertThat(dry.changed()).isEqualTo(2);
        assertThat(dry.differences())
                .containsExactly(
                        new Tally.Difference("city droogstad", false, List.of("name", "title")),
                        new Tally.Difference("products eid", false, List.of("steps")));
        assertThat(cities.find("droogstad").orElseThrow().name()).isEqualTo("Teststad");
        assertThat(put(file("droogstad"), true)).isEqualTo(put(file("droogstad"), true));
    }

    @Test
    void a_dry_run_of_a_new_city_leaves_no_city_behind() {
        assertThat(put(file("geenstad"), true)).isInstanceOf(CityImport.Done.class);

        assertThat(cities.find("geenstad")).isEmpty();
        assertThat(cities.codes()).doesNotContain("geenstad");
    }

    @Test
    void one_fault_and_nothing_of_the_file_is_written() {
        put(file("foutstad"), false);
        var faulty =
                file("foutstad").replace("Teststad", "Anders").replace("service: burgerzaken", "service: burgerzken");

        var refused = (CityImport.Refused) put(faulty, false);

        assertThat(refused.faults()).hasSize(1);
        assertThat(refused.faults().getFirst().path()).isEqualTo("products[0].service");
        assertThat(refused.faults().getFirst().message()).contains("burgerzken").contains("burgerzaken");
        assertThat(cities.find("foutstad").orElseThrow().name()).isEqualTo("Teststad");
    }

    @Test
    void an_exported_city_imports_without_a_change() {
        put(file("heenstad"), false);

        var exported = export("heenstad");

        assertThat(((CityImport.Done) put(exported, false)).changed()).isZero();
        assertThat(((CityImport.Done) put(exported, false)).created()).isZero();
        assertThat(export("heenstad")).isEqualTo(exported);
    }

    @Test
    void what_a_file_does_not_mention_stays() {
        put(file("blijfstad"), false);
        var cityOnly = file("blijfstad").substring(0, file("blijfstad").indexOf("calendar:"));

        put(cityOnly, false);

        assertThat(export("blijfstad")).contains("code: eid").contains("Dag na Nieuwjaar");
    }

    @Test
    void a_city_sees_nothing_of_another() {
        put(file("linkerstad"), false);
        put(file("rechterstad").replace("Identiteitskaart", "Rijbewijs"), false);

        assertThat(export("linkerstad")).contains("Identiteitskaart").doesNotContain("Rijbewijs");
        assertThat(export("rechterstad")).contains("Rijbewijs").doesNotContain("Identiteitskaart");
    }

    @Test
    void a_host_name_belongs_to_one_city() {
        put(file("hoststad"), false);
        var thief = file("diefstad").replace("diefstad.example", "hoststad.example");

        var refused = (CityImport.Refused) put(thief, false);

        assertThat(refused.faults().getFirst().path()).isEqualTo("city.hosts[0]");
        assertThat(cities.find("diefstad")).isEmpty();
    }

    @Test
    void two_imports_of_a_new_city_at_once_are_both_answered() throws Exception {
        Callable<CityImport> work = () -> put(file("dubbelstad"), false);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var created = threads.invokeAll(List.of(work, work, work, work)).stream()
                    .mapToInt(answer -> ((CityImport.Done) answer.resultNow()).created())
                    .sum();
            assertThat(created).isEqualTo(3);
        }
    }

    private CityImport put(String yaml, boolean dryRun) {
        return files.put(yaml.getBytes(StandardCharsets.UTF_8), dryRun);
    }

    private String export(String city) {
        return CurrentCity.call(city, files::export);
    }

    private static String file(String city) {
        return FILE.formatted(city);
    }
}
