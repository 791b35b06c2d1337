package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.catalogue.Products;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The four model cities: sound, complete, and the same after a round trip.
@Running
class ModelCitiesTest {

    @Autowired
    private CityFiles files;

    @Autowired
    private Products products;

    @ParameterizedTest
    @ValueSource(strings = {"dijlestad", "mijnstad", "denderdorp", "keuzestad"})
    void a_model_city_comes_in_and_out_and_in_again_without_a_change(String name) throws IOException {
        var code = City.freshCode();
        var first = done(file(name, code));
        var exported = CurrentCity.call(code, files::export);
        var second = done(exported);

        assertThat(first.created()).isPositive();
        assertThat(second.created() + second.changed())
                .as(second.differences().toString())
                .isZero();
        assertThat(second.unchanged()).isEqualTo(first.created());
        assertThat(CurrentCity.call(code, files::export)).isEqualTo(exported);
        assertThat(done(file(name, code)).changed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dijlestad", "mijnstad", "denderdorp", "keuzestad"})
    void residents_read_every_text_in_four_languages(String name) throws IOException {
        var code = City.freshCode();
        done(file(name, code));

        CurrentCity.run(code, () -> products.listAll().forEach(product -> {
            for (var language : new Language[] {Language.NL, Language.FR, Language.EN, Language.DE}) {
                assertThat(product.name().texts()).as(product.code()).containsKey(language);
                assertThat(product.summary().texts()).as(product.code()).containsKey(language);
                product.steps().forEach(step -> step.documents()
                        .forEach(document ->
                                assertThat(document.texts()).as(step.fullCode()).containsKey(language)));
            }
        }));
    }

    @Test
    void dijlestad_offers_the_steps_that_programs_count_on() throws IOException {
        var code = City.freshCode();
        done(file("dijlestad", code));

        CurrentCity.run(code, () -> {
            for (var step : ("eid.request eid.pickup kids-id.request passport.request passport.pickup"
                            + " driving-licence.request driving-licence.pickup residence-card.request"
                            + " residence-card.pickup address-change.request household-certificate.request"
                            + " resident-parking.request birth.declaration building.advice")
                    .split(" ")) {
                assertThat(products.findStep(step)).as(step).isPresent();
            }
            assertThat(products.getStep("eid.request").minutes()).isEqualTo(10);
            assertThat(products.getStep("eid.request").documents()).hasSize(3);
            assertThat(products.getStep("eid.request").documentsFor("lost")).hasSize(4);
            assertThat(products.listAll()).hasSizeGreaterThanOrEqualTo(46);
        });
    }

    private CityImport.Done done(String yaml) {
        var answer = files.put(yaml.getBytes(StandardCharsets.UTF_8), false);
        assertThat(answer).isInstanceOf(CityImport.Done.class);
        return (CityImport.Done) answer;
    }

    /// The file of a model city under another code, so that tests do not meet.
    private static String file(String name, String code) throws IOException {
        return Files.readString(Path.of("cities", name + ".yaml"))
                .replace("code: " + name + "\n", "code: " + code + "\n")
                .replace(name + ".localhost", code + ".localhost");
    }
}
