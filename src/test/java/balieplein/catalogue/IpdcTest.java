package balieplein.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.cities.FileValue;
import balieplein.identity.Role;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The catalogue in the Flemish model IPDC-LPDC (CAT-07).
@Running
class IpdcTest {

    private static final String IPDC = "/api/v1/imports/ipdc";
    private static final String PRODUCT = """
            {
              "@id": "http://data.lblod.info/id/public-service-snapshot/%1$s-v1",
              "@type": ["PublicService"],
              "isVersionOf": "http://data.lblod.info/id/public-service/p%1$s",
              "titel": {"nl-BE-x-informal": "Attest nummer %1$s", "fr": "Attestation %1$s"},
              "beschrijving": {"nl-BE-x-informal": "Vraag je attest %1$s aan."},
              "zoektermen": {"nl-BE-x-informal": ["bewijs %1$s"]},
              "voorwaarden": [{"@type": "voorwaarde", "order": 0,
                "titel": {"nl-BE-x-informal": "Wie kan het vragen?"},
                "bewijs": {"@type": "bewijsType", "titel": {"nl-BE-x-informal": "Je identiteitskaart"}}}],
              "procedures": [{"@type": "procedure", "order": 0, "titel": {"nl-BE-x-informal": "Aan de balie"}}],
              "kosten": [{"@type": "kost", "order": 0, "titel": {"nl-BE-x-informal": "Gratis"}}],
              "contactPunten": [{"@type": "contactPunt", "order": 0, "telefoon": "016 00 00 00"}],
              "regelgevendeBronnen": [{"@type": "regelgevendeBron", "order": 0, "url": "https://codex.example/%1$s"}],
              "bevoegdeOverheden": ["353234a365664e581db5c2f7cc07add2534b47b8e1ab87c821fc6e6365e6bef5"],
              "uitvoerendeOverheden": ["353234a365664e581db5c2f7cc07add2534b47b8e1ab87c821fc6e6365e6bef5"],
              "themas": ["BouwenWonen"],
              "doelgroepen": ["Burger"],
              "talen": ["NLD"],
              "type": "Bewijs"
            }""";

    private final City city = City.with(Desk.onThursday().file());
    private final City editor = city.as(Role.PRODUCT_MANAGER);

    @Test
    void seven_hundred_products_come_in_within_a_minute_the_second_time_none_changes_and_all_goes_out_again() {
        var members = new ArrayList<String>();
        for (var i = 0; i < 700; i++) {
            members.add(PRODUCT.formatted(i));
        }
        var file = "{\"@type\": \"EventStream\", \"member\": [" + String.join(",", members) + "]}";
        var clock = InstantSource.system();
        var start = clock.instant();
        assertThat(counts(put("", file).json())).isEqualTo("700 0 0 0");
        assertThat(Duration.between(start, clock.instant())).isLessThan(Duration.ofSeconds(60));
        assertThat(counts(put("", file).json())).isEqualTo("0 0 700 0");

        var given = editor.get(IPDC);
        assertThat(given.header("content-type")).startsWith("application/ld+json");
        var graph = given.json().path("@graph");
        assertThat(graph.size()).isEqualTo(701);
        var last = member(graph, "p699");
        assertThat(last.path("titel").path("nl-BE-x-informal").asString()).isEqualTo("Attest nummer 699");
        assertThat(last.path("voorwaarden").path(0).path("bewijs").path("titel").toString())
                .contains("Je identiteitskaart");
        assertThat(last.path("regelgevendeBronnen").path(0).path("url").asString())
                .isEqualTo("https://codex.example/699");
        assertThat(last.path("themas").path(0).asString()).isEqualTo("BouwenWonen");
        var context = given.json().path("@context");
        last.properties().forEach(each -> assertThat(each.getKey().startsWith("@") || context.has(each.getKey()))
                .as("the context says what %s means", each.getKey())
                .isTrue());
        assertThat(counts(put("", given.body()).json())).isEqualTo("0 0 701 0");
        assertThat(city.get("/api/v1/products/p699").status())
                .as("new ones are drafts")
                .isEqualTo(404);
        var other = file.replace("https://codex.example/12\"", "https://codex.example/changed\"");
        assertThat(counts(put("", other).json())).isEqualTo("0 1 699 0");
    }

    @Test
    void a_model_city_gives_its_products_out_and_takes_them_back_without_a_change() {
        var model = City.like("dijlestad").as(Role.PRODUCT_MANAGER);
        var given = model.get(IPDC);
        var report = model.send("PUT", IPDC, "application/ld+json", given.body());
        assertThat(report.status()).as(report.toString()).isEqualTo(200);
        assertThat(counts(report.json())).startsWith("0 0 ").endsWith(" 0");
        assertThat(given.body()).contains("\"bewijs\"", "\"kosten\"", "\"contactPunten\"");
    }

    @Test
    void the_html_of_the_flemish_editor_becomes_plain_words_and_is_given_out_as_it_came() {
        var html = "<p data-indentation-level='0'>Vraag je attest <strong>vooraf</strong>&nbsp;aan &amp; kom langs.</p>"
                + "<ul><li><p>met je kaart</p></li><li>of <a href='https://stad.example/hulp'>met hulp</a></li></ul>";
        var file = "["
                + PRODUCT.formatted(1).replace("Vraag je attest 1 aan.", html).replace("Gratis", "<p>Gratis</p>") + "]";
        assertThat(counts(put("", file).json())).isEqualTo("1 0 0 0");
        assertThat(counts(put("", file).json())).isEqualTo("0 0 1 0");
        var edit = city.signedIn(Role.PRODUCT_MANAGER).get("/staff/products/p1").page();
        assertThat(edit.html()).doesNotContain("data-indentation-level");
        assertThat(edit.select("[name^=summary]").eachText().toString()
                        + edit.select("[name^=summary]").eachAttr("value"))
                .contains(
                        "Vraag je attest vooraf aan & kom langs.",
                        "- met je kaart",
                        "met hulp (https://stad.example/hulp)");
        var given = editor.get(IPDC);
        var out = member(given.json().path("@graph"), "p1");
        assertThat(out.path("beschrijving").path("nl-BE-x-informal").asString()).isEqualTo(html);
        assertThat(out.path("kosten").toString()).contains("<p>Gratis</p>");
        assertThat(counts(put("", given.body()).json())).startsWith("0 0 ").endsWith(" 0");
        put("", "[" + PRODUCT.formatted(1).replace("Vraag je attest 1 aan.", "Kom gewoon langs.") + "]");
        assertThat(member(editor.get(IPDC).json().path("@graph"), "p1")
                        .path("beschrijving")
                        .toString())
                .contains("Kom gewoon langs.")
                .doesNotContain("<p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x</p><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' java\tscript:alert(1)'>x</a>",
                "<iframe src='https://evil.example'></iframe>",
                "<svg/onload=alert(1)>",
                "<p style='position:fixed'>x</p>",
                "&lt;script&gt;alert(1)&lt;/script&gt;<p>x</p>",
                "<form action=/logout><p>x</p></form>"
            })
    void html_that_does_more_than_text_is_no_text(String html) {
        assertThat(IpdcText.isSimple(html) && !FileValue.hasMarkup(IpdcText.plain(html)))
                .as(IpdcText.plain(html))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    minder dan 5 < 6 en 7 > 3        | minder dan 5 < 6 en 7 > 3
                    <p>Een.</p><p>Twee.</p>          | Een.~Twee.
                    <p>Een<br>twee</p>               | Een~twee
                    <h2>Kop</h2>tekst                | Kop~tekst
                    <p></p><p> </p>                  | ''
                    <a href="https://a.be">https://a.be</a> | https://a.be
                    """)
    void words_of_html(String html, String words) {
        assertThat(IpdcText.plain(html)).isEqualTo(words.replace("~", "\n"));
    }

    @Test
    void products_with_faults_are_told_one_by_one_and_left_out_or_all_of_them() {
        var good = PRODUCT.formatted(1);
        var file = "["
                + String.join(
                        ",",
                        good,
                        good.replace("public-service/p1", "public-service/").replace("snapshot/1-v1", ""),
                        PRODUCT.formatted(3)
                                .replace(
                                        "Vraag je attest 3 aan.",
                                        "<p onclick=\\\"steal()\\\">Vraag je attest aan.</p>"),
                        PRODUCT.formatted(4).replace("Wie kan het vragen?", "Wat moet u meebrengen?"),
                        PRODUCT.formatted(5)
                                .replace(
                                        "\"titel\": {\"nl-BE-x-informal\": \"Gratis\"}",
                                        "\"titel\": {\"nl-BE-x-formal\": \"Gratis\"}"),
                        PRODUCT.formatted(6).replace("Gratis", "CafÃ©"),
                        PRODUCT.formatted(7).replace("\"kosten\"", "\"kostten\""),
                        PRODUCT.formatted(8).replace("\"beschrijving\"", "\"uitzonderingen\""))
                + "]";
        var refused = put("?all-or-nothing=true", file);
        assertThat(refused.status()).isEqualTo(422);
        var report = put("", file).json();
        assertThat(counts(report)).startsWith("1 0 0");
        assertThat(faults(report))
                .contains(
                        "2 productnummer code",
                        "3 beschrijving.nl-BE-x-informal markup",
                        "4  mixed",
                        "5  two-dutch",
                        "7 kostten unknown")
                .contains("6 kosten[0].titel.nl-BE-x-informal wrongly-decoded")
                .anySatisfy(fault -> assertThat(fault).startsWith("8 beschrijving"));
        assertThat(faults(put("", "{\"member\": [\n{\"titel\": oops}]}").json()))
                .containsExactly("2  json");
        assertThat(faults(put("", "{}").json())).containsExactly("1  empty");
        assertThat(city.as(Role.LOCATION_MANAGER)
                        .send("PUT", IPDC, "application/ld+json", "[]")
                        .status())
                .isEqualTo(403);
    }

    private Answer put(String query, String file) {
        return editor.send("PUT", IPDC + query, "application/ld+json", file);
    }

    private static JsonNode member(JsonNode graph, String code) {
        for (var each : graph) {
            if (each.path("productnummer").asString().equals(code)) {
                return each;
            }
        }
        throw new AssertionError("No product " + code);
    }

    private static String counts(JsonNode report) {
        return report.path("created").asInt() + " " + report.path("changed").asInt() + " "
                + report.path("unchanged").asInt() + " " + report.path("errors").size();
    }

    private static List<String> faults(JsonNode report) {
        var faults = new ArrayList<String>();
        report.path("errors")
                .forEach(fault -> faults.add(
                        fault.path("line").asInt() + " " + fault.path("field").asString() + " "
                                + fault.path("code").asString()));
        return faults;
    }
}
