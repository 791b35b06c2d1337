package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The published schema and the files of the model cities say the same.
class CityFileSchemaTest {

    private static final Path SCHEMA = Path.of("src/main/resources/static/schema/city-file.schema.json");

    @ParameterizedTest
    @ValueSource(strings = {"dijlestad", "mijnstad", "denderdorp", "keuzestad"})
    void the_schema_accepts_every_model_city(String city) throws IOException {
        assertThat(faults(Files.readString(Path.of("cities", city + ".yaml")))).isEmpty();
    }

    @Test
    void the_schema_refuses_a_key_that_does_not_exist_and_a_time_that_is_none() throws IOException {
        assertThat(faults("""
                        balieplein: 1
                        city: {code: x, name: X, hosts: [x.localhost], languages: [nl], colour: red}
                        locations:
                          - {code: a, name: A, hours: [{from: "2017-01-16", week: {monday: [{from: "9", to: "25:00"}]}}]}
                        """)).isNotEmpty();
    }

    private static Iterable<String> faults(String yaml) throws IOException {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }
}
