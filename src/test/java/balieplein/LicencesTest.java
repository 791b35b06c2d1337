package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything inside the product has a licence that fits EUPL-1.2. An unknown one fails until somebody decides.
class LicencesTest {

    /// One of these must be offered; a second licence beside it is a choice we do not take.
    private static final Set<String> FITTING = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "0BSD",
            "BSD-0-Clause",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-2.0",
            "OFL-1.1",
            "iCal4j - License"); // BSD-3-Clause under a name of its own

    /// Libraries under the LGPL that we use as they are: see the decision about documents.
    private static final Set<String> REPLACEABLE = Set.of("openhtmltopdf-core", "openhtmltopdf-pdfbox");

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void every_library_has_a_fitting_licence() throws IOException {
        var bill = JSON.readTree(Files.readString(Path.of("target/classes/META-INF/sbom/application.cdx.json")));
        var unfitting = new TreeMap<String, List<String>>();
        for (var component : bill.get("components")) {
            var licences = licences(component);
            if (licences.stream().noneMatch(FITTING::contains)
                    && !REPLACEABLE.contains(component.get("name").stringValue())) {
                unfitting.put(component.get("name").stringValue(), licences);
            }
        }
        assertThat(bill.get("components").size()).isGreaterThan(50);
        assertThat(unfitting).isEmpty();
    }

    @Test
    void every_style_script_icon_and_font_has_a_fitting_licence() throws IOException {
        var unfitting = new TreeMap<String, String>();
        var locked =
                JSON.readTree(Files.readString(Path.of("package-lock.json"))).get("packages");
        for (var name : locked.propertyNames()) {
            var licence = locked.get(name).path("license").asString("none");
            if (!name.isEmpty() && !FITTING.contains(licence)) {
                unfitting.put(name, licence);
            }
        }
        assertThat(unfitting).isEmpty();
    }

    @Test
    void the_lock_file_names_no_host() throws IOException {
        assertThat(Files.readString(Path.of("package-lock.json"))).doesNotContain("\"resolved\"", "://registry");
    }

    private static List<String> licences(JsonNode component) {
        var found = new ArrayList<String>();
        for (var choice : component.path("licenses")) {
            var licence = choice.path("license");
            found.add(licence.path("id")
                    .asString(licence.path("name")
                            .asString(choice.path("expression").asString("none"))));
        }
        return found;
    }
}
