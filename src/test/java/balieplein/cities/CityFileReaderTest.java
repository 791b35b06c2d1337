package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.kernel.Language;
import balieplein.web.Texts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CityFileReaderTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("shops: [{code: a, naam: X}]", 2, "shops[0].naam", "‘naam’", "name"),
                fault("shops: [{code: a, colour: X}]", 2, "shops[0].colour", "‘colour’", "opens"),
                fault("shosp: []", 2, "shosp", "‘shosp’", "shops"),
                fault("shops:\n  - code: a\n    opens: 9:00", 4, "shops[0].opens", "9:00", "\"09:00\""),
                fault("shops: [{code: a, opens: 09.00}]", 2, "shops[0].opens", "09.00", "\"09:00\""),
                fault("shops: [{code: a, opens: '24:00'}]", 2, "shops[0].opens", "24:00", "23:59"),
                fault("shops: [{code: a, opens: '25:00'}]", 2, "shops[0].opens", "25:00", "\"09:00\""),
                fault("shops: [{code: a, opens: noon}]", 2, "shops[0].opens", "noon", "\"09:00\""),
                fault("shops: [{code: a, opens: [1]}]", 2, "shops[0].opens", "[…]", "list"),
                fault("shops: [{code: a, since: 2017-02-30}]", 2, "shops[0].since", "2017-02-30", "2017-01-16"),
                fault("shops: [{code: a, minutes: 0}]", 2, "shops[0].minutes", "‘0’", "1 to 480"),
                fault("shops: [{code: a, minutes: -5}]", 2, "shops[0].minutes", "‘-5’", "1 to 480"),
                fault("shops: [{code: a, minutes: 481}]", 2, "shops[0].minutes", "‘481’", "1 to 480"),
                fault("shops: [{code: a, minutes: 99999999999999}]", 2, "shops[0].minutes", "9999", "1 to 480"),
                fault("shops: [{code: a, minutes: ten}]", 2, "shops[0].minutes", "‘ten’", "1 to 480"),
                fault("shops: [{code: a, minutes: 7.5}]", 2, "shops[0].minutes", "‘7.5’", "1 to 480"),
                fault("shops: [{code: a, fee: -1.00}]", 2, "shops[0].fee", "-1.00", "22.00"),
                fault("shops: [{code: a, fee: '1,50'}]", 2, "shops[0].fee", "1,50", "22.00"),
                fault("shops: [{code: a, open: yes}]", 2, "shops[0].open", "‘yes’", "true or false"),
                fault("shops: [{code: a, language: nll}]", 2, "shops[0].language", "‘nll’", "nl"),
                fault("shops: [{code: a, name: {fr: Boulangerie}}]", 2, "shops[0].name.nl", "‘nl’", "Fill it in"),
                fault("shops: [{code: a, name: {nl: Bakker, xx: B}}]", 2, "shops[0].name.xx", "‘xx’", "nl"),
                fault("shops: [{code: a, name: '<b>Bakker</b>'}]", 2, "shops[0].name", "<b>", "plain text"),
                fault("shops: [{code: a, name: 'CafÃ©'}]", 2, "shops[0].name", "CafÃ©", "UTF-8"),
                fault("shops: [{code: 'a b'}]", 2, "shops[0].code", "‘a b’", "60"),
                fault("shops: [{code: }]", 2, "shops[0].code", "‘code’", "Fill it in"),
                fault("shops: [{name: Bakker}]", 2, "shops[0].code", "‘code’", "Fill it in"),
                fault("shops:\n  - code: a\n  - code: b\n  - code: a", 5, "shops[2]", "‘a’", "line 3"),
                fault("shops:\n  - code: a\n    code: b", 4, "shops[0].code", "‘code’", "line 3"),
                fault("shops: {code: a}", 2, "shops", "{…}", "list"),
                fault("shops: [a]", 2, "shops[0]", "‘a’", "key: value"),
                fault("shops:\n  - {code: bakker, next: bakcer}", 3, "shops[0].next", "‘bakcer’", "bakker"),
                fault("shops: [{code: a, next: nowhere}]", 2, "shops[0].next", "‘nowhere’", "slager"),
                fault("balieplein: 9", 2, "balieplein", "9", "1"),
                fault("shops:\n  - code: a\n\tname: x", 4, "", "tab", "spaces"),
                fault("shops:\n  - code: a\n   name: x", 4, "", "YAML", "indentation"),
                fault("shops: [{code: a]", 2, "", "YAML", "indentation"),
                fault("shops: *bread", 2, "", "YAML", "bread"),
                fault("---\nshops: []\n---\nshops: []", 4, "", "---", "split"),
                fault("shops: \u0007", 2, "", "U+0007", "Take it out"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void every_fault_tells_line_and_path_and_what_to_do(
            String yaml, int line, String path, String value, String advice) {
        var faults = read("# a comment\n" + yaml);

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().line()).isEqualTo(line);
        assertThat(faults.getFirst().path()).isEqualTo(path);
        assertThat(message(faults.getFirst())).contains(value).contains(advice);
    }

    @Test
    void one_reading_names_all_faults_in_the_order_of_the_file() {
        var faults = read("shops:\n  - code: a\n    minutes: 0\n    opens: x\n  - code: a\n    colour: red");

        assertThat(faults)
                .extracting(Fault::path)
                .containsExactly("shops[0].minutes", "shops[0].opens", "shops[1]", "shops[1].colour");
    }

    @Test
    void a_sound_file_has_no_fault_whatever_marks_and_aliases_it_uses() {
        var yaml =
                "\uFEFFbalieplein: 1\nshops:\n  - &one {code: slager, name: {nl: Slager, fr: Boucherie}, opens: 09:00,"
                        + " minutes: 480, fee: 1.5, open: true, since: 2017-01-16, next: bakker}\n"
                        + "  - {code: bakker, name: Bakker}\n";

        assertThat(read(yaml)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongEncodings")
    void a_file_in_another_encoding_is_refused_at_the_line_of_the_first_wrong_character(Charset charset, int line) {
        var faults = read("shops:\n  - code: a\n    name: Café".getBytes(charset));

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().line()).isEqualTo(line);
        assertThat(message(faults.getFirst())).contains("not UTF-8");
    }

    static Stream<Arguments> wrongEncodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.ISO_8859_1, 3),
                Arguments.of(Charset.forName("windows-1252"), 3),
                Arguments.of(StandardCharsets.UTF_16, 1),
                Arguments.of(StandardCharsets.UTF_16LE, 1));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void a_file_made_to_harm_is_refused_at_once(String kind, String yaml, String advice) {
        var faults = read(yaml);

        assertThat(faults).hasSize(1);
        assertThat(message(faults.getFirst())).contains(advice);
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("too large", "a: " + "x".repeat(1_000_000), "MB"),
                Arguments.of("too deep", "a: " + "[".repeat(100_000), "20 levels"),
                Arguments.of("too deep in blocks", "a:\n" + deepBlocks(50), "20 levels"),
                Arguments.of("many aliases", "a: &a [x]\nb: [" + "*a,".repeat(60) + "]", "50"),
                Arguments.of("a billion laughs", laughs(9, 5), "200000"),
                Arguments.of("a list that holds itself", "a: &a [*a]", "200000"),
                Arguments.of("a map that holds itself", "a: &a {b: *a}", "200000"));
    }

    @ParameterizedTest
    @MethodSource("noFiles")
    void a_file_without_keys_is_refused(String yaml, String advice) {
        var faults = read(yaml);

        assertThat(faults).hasSize(1);
        assertThat(message(faults.getFirst())).contains(advice);
    }

    static Stream<Arguments> noFiles() {
        return Stream.of(
                Arguments.of("", "empty"),
                Arguments.of("\n# nothing\n", "empty"),
                Arguments.of("---\n", "empty"),
                Arguments.of("~", "empty"),
                Arguments.of("- a\n- b", "list"),
                Arguments.of("just words", "loose text"));
    }

    private static Arguments fault(String yaml, int line, String path, String value, String advice) {
        return Arguments.of(yaml, line, path, value, advice);
    }

    private static String deepBlocks(int levels) {
        var yaml = new StringBuilder();
        for (int i = 1; i <= levels; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }

    private static String laughs(int levels, int width) {
        var yaml = new StringBuilder("l0: &l0 [lol]\n");
        for (int i = 1; i <= levels; i++) {
            var aliases = new ArrayList<String>();
            for (int j = 0; j < width; j++) {
                aliases.add("*l" + (i - 1));
            }
            yaml.append("l" + i + ": &l" + i + " " + aliases + "\n");
        }
        return yaml.toString();
    }

    private static String message(Fault fault) {
        return Texts.speaking(Language.EN, fault::message);
    }

    private static List<Fault> read(String yaml) {
        return read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Fault> read(byte[] bytes) {
        return new CityFileReader(List.of(new Shops())).read(bytes).faults(kind -> Set.of("slager"));
    }

    /// A section as another module would write it.
    private static final class Shops implements CityFileSection {

        @Override
        public List<String> keys() {
            return List.of("shops");
        }

        @Override
        public Change read(FileEntry file) {
            for (var shop : file.entries("shops")) {
                shop.declare("shop", "code");
                shop.find("name").ifPresent(FileValue::localized);
                shop.find("opens").ifPresent(FileValue::time);
                shop.find("since").ifPresent(FileValue::date);
                shop.find("minutes").ifPresent(minutes -> minutes.number(1, 480));
                shop.find("fee").ifPresent(FileValue::money);
                shop.find("open").ifPresent(FileValue::flag);
                shop.find("language").ifPresent(language -> language.choice(Language.class));
                shop.find("next").ifPresent(next -> next.reference("shop"));
            }
            return Change.NOTHING;
        }

        @Override
        public Map<String, Object> export() {
            return Map.of();
        }
    }
}
