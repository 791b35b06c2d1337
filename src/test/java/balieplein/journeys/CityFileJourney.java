package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.audit.AuditEntry;
import balieplein.audit.AuditLog;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class CityFileJourney {

    @Autowired
    private AuditLog audit;

    private City city;

    @BeforeEach
    void a_city() {
        city = City.fresh();
    }

    @Test
    void an_administrator_without_scripts_sees_what_would_change_and_then_imports(Visitors visitors) {
        var admin = visitors.with(Device.DESK.withoutScripts(), city.host()).signIn(Role.ADMIN);
        admin.open("/staff").follow("Stadsbestand").arrivesAt("Stadsbestand").inspect("city-file");
        admin.press("Kijk na").sees("Kies een bestand of plak de tekst").inspect("city-file-nothing");

        choose(admin, export().replace("name: " + city.code(), "name: Anderstad") + """
                services:
                  - {code: burgerzaken, name: {nl: Burgerzaken}}
                """);
        admin.press("Kijk na").sees("Het bestand is in orde").sees("1 nieuw, 1 gewijzigd, 0 ongewijzigd");
        admin.inspect("city-file-changes");
        assertThat(name()).isEqualTo(city.code());

        admin.press("Lees in").sees("Alles geldt meteen");
        assertThat(name()).isEqualTo("Anderstad");
        assertThat(CurrentCity.call(city.code(), () -> audit.list("city:" + city.code())))
                .extracting(AuditEntry::action)
                .startsWith("cities.file-imported");
    }

    @Test
    void every_fault_is_told_with_its_line_and_the_text_stays_to_be_corrected(Visitors visitors) {
        var admin = visitors.phone(city.host()).signIn(Role.ADMIN);
        var faulty = export().replace("name: " + city.code(), "name: Anderstad") + "produkten: []\n";
        admin.open("/staff/city-file").fill("Of plak de tekst hier", faulty).press("Kijk na");
        admin.sees("Er is niets ingelezen").sees("produkten").inspect("city-file-faults");
        assertThat(admin.page().locator("tbody th").first().innerText())
                .isEqualTo(String.valueOf(faulty.lines().count()));
        admin.fill("Of plak de tekst hier", faulty.replace("produkten", "products"));
        admin.press("Kijk na").press("Lees in").sees("Alles geldt meteen");
        assertThat(name()).isEqualTo("Anderstad");
    }

    @Test
    void what_somebody_else_changed_since_the_check_is_not_overwritten_unseen(Visitors visitors) {
        var admin = visitors.desk(city.host()).signIn(Role.ADMIN);
        var mine = export().replace("name: " + city.code(), "name: Mijnstad");
        admin.open("/staff/city-file").fill("Of plak de tekst hier", mine).press("Kijk na");
        admin.sees("Het bestand is in orde");
        var theirs = export().replace("016 00 00 00", "016 11 11 11");
        assertThat(city.as(Role.ADMIN)
                        .send("PUT", "/api/v1/city-file", "application/yaml", theirs)
                        .status())
                .isEqualTo(200);

        admin.press("Lees in").sees("De stad is intussen gewijzigd").inspect("city-file-meanwhile");
        assertThat(name()).isEqualTo(city.code());
        admin.press("Lees in").sees("Alles geldt meteen");
        assertThat(name()).isEqualTo("Mijnstad");
    }

    @Test
    void a_file_of_fifty_megabytes_is_refused_with_a_page() {
        var admin = city.signedIn(Role.ADMIN);
        admin.get("/staff/city-file");
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.yaml\"\r\n\r\n"
                + "x".repeat(50_000_000) + "\r\n--b--\r\n";
        var answer = admin.send("POST", "/staff/city-file", "multipart/form-data; boundary=b", body);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.page().select("h1").text()).isEqualTo("Dit is te groot");
    }

    @Test
    void the_file_of_now_can_be_downloaded_by_administrators_only() {
        var download = city.signedIn(Role.ADMIN).get("/staff/city-file/download");
        assertThat(download.body()).isEqualTo(export());
        assertThat(download.header("content-disposition")).contains(city.code() + ".yaml");
        assertThat(city.signedIn(Role.PRODUCT_MANAGER).get("/staff/city-file").status())
                .isEqualTo(403);
    }

    private static void choose(Visitor admin, String text) {
        admin.page()
                .getByLabel("Bestand")
                .first()
                .setInputFiles(new FilePayload("stad.yaml", "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private String export() {
        return city.as(Role.ADMIN).get("/api/v1/city-file").body();
    }

    private String name() {
        return city.get("/api/v1/city").json().path("name").asString();
    }
}
