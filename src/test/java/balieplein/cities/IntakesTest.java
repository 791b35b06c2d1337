package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// A city takes over what its old systems had.
@Running
@At("2017-01-16T08:00")
class IntakesTest {

    private static final String APPOINTMENTS = "/api/v1/imports/appointments";
    private static final String PRODUCTS = "/api/v1/imports/products";
    private static final String HOURS = "/api/v1/imports/hours";
    private static final String HEAD = "reference;location;start;items;name;email;mobile\n";

    @Autowired
    private BringInCommand command;

    @Autowired
    private Appointments appointments;

    @TempDir
    private Path folder;

    private final City city = City.with(Desk.onThursday().file());
    private final City admin = city.as(Role.ADMIN);

    @Test
    void appointments_come_in_once_with_a_code_and_nobody_is_told() {
        var file = HEAD
                + "A-1;stadskantoor;2017-01-19T10:00;eid.request;Zoë D’Hondt;zoe@example.org;\n"
                + "A-2;stadskantoor;2017-01-19 10:20;eid.request;Mo;;0470 11 22 33\n";
        var tried = put(APPOINTMENTS + "?dry-run=true", file);
        assertThat(counts(tried)).isEqualTo("2 0 0 0");
        assertThat(put(APPOINTMENTS, file).path("created").asInt()).isEqualTo(2);
        var again = put(APPOINTMENTS, file);
        assertThat(counts(again)).isEqualTo("0 0 2 0");
        var code = again.path("lines").path(0).path("code").asString();
        assertThat(code).matches("[A-HJ-NP-Z2-9]{6}");
        var appointment =
                CurrentCity.call(city.code(), () -> appointments.find(code).orElseThrow());
        assertThat(appointment.contact().name()).isEqualTo("Zoë D’Hondt");
        assertThat(appointment.channel()).isEqualTo(Appointment.Channel.IMPORT);
        assertThat(city.get("/simulators/mailbox.json").json().isEmpty()).isTrue();
        assertThat(city.get("/simulators/phones.json").json().isEmpty()).isTrue();
    }

    @Test
    void every_wrong_line_is_told_with_its_number_and_the_others_come_in() {
        var file = HEAD
                + "B-1;stadskantoor;2017-01-19T10:00;eid.request;Eerste;;\n"
                + "B-2;stadskantoor;2017-01-19T10:00;eid.request;Geen plaats;;\n"
                + "B-3;stadskantoor;2017-01-20T10:00;eid.request;Gesloten;;\n"
                + "B-4;stadskantoor;2017-01-12T10:00;eid.request;Voorbij;;\n"
                + "B-5;stadskantoor;2017-01-19T11:00;eid.nothing;Onbekend;;\n"
                + "B-1;stadskantoor;2017-01-19T11:20;eid.request;Dubbel;;\n"
                + "B-7;stadskantoor;2017-01-19T10:00;eid.request;Eerste;;\n"
                + "B-8;elders;2017-01-19T11:40;eid.request;Elders;bert@;016 27 22 22\n"
                + "B-9;stadskantoor;morgen;eid.request;Morgen;;\n";
        var report = put(APPOINTMENTS, file);
        assertThat(report.path("created").asInt()).isEqualTo(1);
        assertThat(faults(report))
                .containsExactly(
                        "3 start full",
                        "4 start outside",
                        "5 start past",
                        "6 items said",
                        "7 reference twice",
                        "8 start twice",
                        "9 location location",
                        "9 email email-invalid",
                        "9 mobile mobile-invalid",
                        "10 start moment");
        var together = admin.send(
                "PUT", APPOINTMENTS + "?all-or-nothing=true", "text/csv", file.replace("B-1;stads", "C-1;stads"));
        assertThat(together.status()).isEqualTo(422);
        assertThat(together.problem()).isEqualTo("import-refused");
        assertThat(counts(put(APPOINTMENTS, file))).startsWith("0 0 1");
    }

    @Test
    void a_file_that_is_not_utf_8_says_on_which_lines() throws Exception {
        var file = folder.resolve("oud.csv");
        Files.write(
                file,
                (HEAD + "D-1;stadskantoor;2017-01-19T10:00;eid.request;Zoë;;\n").getBytes(StandardCharsets.ISO_8859_1));
        var said = new ByteArrayOutputStream();
        var exit = CurrentCity.call(
                city.code(),
                () -> command.run("appointments", file.toString(), false, false, new PrintStream(said, true)));
        assertThat(exit).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("oud.csv:2:");
    }

    @Test
    void hours_come_in_as_a_draft_once() {
        var file = "location,from,weekday,opens,closes,regime,decision_body,decision_date,decision_number\n"
                + "stadskantoor,2017-03-01,maandag,09:00,12:00,,CBS,2017-01-10,2017/5\n"
                + "stadskantoor,2017-03-01,maandag,13:00,16:00,walk-in,,,\n"
                + "stadskantoor,2017-03-01,donderdag,09:00,20:00,,,,\n"
                + "stadskantoor,2017-04-01,dinsdag,12:00,09:00,,,,\n"
                + "elders,2017-03-01,someday,09:00,12:00,closed,,,\n";
        var report = put(HOURS, file);
        assertThat(counts(report)).startsWith("1 0 0");
        assertThat(faults(report))
                .contains("5 closes closes", "6 location location", "6 weekday weekday", "6 regime regime");
        assertThat(counts(put(HOURS, file))).startsWith("0 0 1");
        assertThat(counts(put(HOURS, file.replace("09:00,20:00", "09:00,19:00"))))
                .startsWith("0 1 0");
        assertThat(city.signedIn(Role.LOCATION_MANAGER)
                        .get("/staff/hours/stadskantoor/patterns/2017-03-01")
                        .body())
                .containsPattern("19[.:]00");
    }

    @Test
    void seven_hundred_products_come_in_within_a_minute_and_the_second_time_nothing_changes() {
        var file = new StringBuilder(
                "code,name_nl,name_fr,summary_nl,service,theme,state,step,step_name_nl,minutes,regime,documents_nl\n");
        for (var i = 0; i < 700; i++) {
            file.append(
                    "p%1$d,Product nummer %1$d,Produit %1$d,Vraag nummer %1$d aan.,burgerzaken,living,published,request,Aanvraag,10,appointment,Je kaart|Bewijs %1$d\n"
                            .formatted(i));
        }
        var start = InstantSource.system().instant();
        assertThat(counts(put(PRODUCTS, file.toString()))).isEqualTo("700 0 0 0");
        assertThat(Duration.between(start, InstantSource.system().instant())).isLessThan(Duration.ofSeconds(60));
        assertThat(counts(put(PRODUCTS, file.toString()))).isEqualTo("0 0 700 0");
        var given = admin.get(PRODUCTS);
        assertThat(given.body()).contains("p699,Product nummer 699");
        assertThat(counts(put(PRODUCTS, given.body()))).isEqualTo("0 0 701 0");
        city.get("/api/v1/products?q=nummer+412");
        var searched = searchTimes();
        assertThat(searched.get(searched.size() / 2)).as("half of the searches").isLessThan(Duration.ofMillis(150));
    }

    @Test
    void a_model_city_gives_its_products_out_and_takes_them_back_without_a_change() {
        var model = City.like("keuzestad").as(Role.PRODUCT_MANAGER);
        var given = model.get(PRODUCTS);
        var report = model.send("PUT", PRODUCTS + "?dry-run=true", "text/csv", given.body());
        assertThat(report.status()).as(report.toString()).isEqualTo(200);
        assertThat(counts(report.json())).startsWith("0 0 ").endsWith(" 0");
    }

    @Test
    void products_with_faults_are_told_line_by_line_and_left_out() {
        var head = "code,name_nl,summary_nl,service,theme,step,step_name_nl,minutes,regime,documents_nl,documents_fr\n";
        var file = head
                + "good,Goed,Dit is goed.,burgerzaken,living,request,Aanvraag,10,appointment,,\n"
                + ",Zonder code,Niets.,burgerzaken,living,request,Aanvraag,10,appointment,,\n"
                + "mixed,Mengsel,Breng je kaart mee en toon uw attest.,burgerzaken,living,request,Aanvraag,10,appointment,,\n"
                + "markup,Opmaak,<b>Vet</b>,burgerzaken,living,request,Aanvraag,10,appointment,,\n"
                + "slow,Traag,Duurt lang.,burgerzaken,living,request,Aanvraag,500,appointment,,\n"
                + "decoded,CafÃ©,Verkeerd bewaard.,burgerzaken,living,request,Aanvraag,10,appointment,,\n"
                + "lists,Lijsten,Ongelijk.,burgerzaken,living,request,Aanvraag,10,appointment,a|b,c\n"
                + "service,Dienst,Bestaat niet.,nergens,living,request,Aanvraag,10,appointment,,\n";
        var report = put(PRODUCTS, file);
        assertThat(counts(report)).startsWith("1 0 0");
        assertThat(faults(report))
                .contains("3 code empty", "4 summary_nl mixed", "5 summary.nl markup", "6 steps[0].minutes number")
                .contains("7 name.nl wrongly-decoded", "8 documents_fr lists", "9 service reference");
        assertThat(counts(put(PRODUCTS, file))).startsWith("0 0 1");
        var none = admin.send("PUT", PRODUCTS + "?all-or-nothing=true", "text/csv", file.replace("good,", "better,"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(city.get("/api/v1/products/better").status()).isEqualTo(404);
    }

    @Test
    void whoever_keeps_the_products_brings_in_no_appointments() {
        assertThat(city.as(Role.PRODUCT_MANAGER)
                        .send("PUT", APPOINTMENTS, "text/csv", HEAD)
                        .status())
                .isEqualTo(403);
        assertThat(city.signedIn(Role.PRODUCT_MANAGER)
                        .get("/staff/imports")
                        .page()
                        .select("input[type=radio]"))
                .hasSize(2);
    }

    private JsonNode put(String path, String file) {
        Answer answer = admin.send("PUT", path, "text/csv", file);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
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

    private List<Duration> searchTimes() {
        var times = new ArrayList<Duration>();
        for (var i = 0; i < 15; i++) {
            Instant start = InstantSource.system().instant();
            var found = city.get("/api/v1/products?q=produkt+nummer+" + i).json();
            assertThat(found.isEmpty()).isFalse();
            times.add(Duration.between(start, InstantSource.system().instant()));
        }
        times.sort(null);
        return times;
    }
}
