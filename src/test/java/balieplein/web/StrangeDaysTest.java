package balieplein.web;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Days that nobody means and that no sum or table can hold: told to whoever typed them, never a failure of ours.
@Running
@At("2017-01-16T08:00")
class StrangeDaysTest {

    private static final String HOURS = "/staff/hours/stadskantoor";
    private static final String ABSENCES = "/staff/absences/stadskantoor";
    private static final String WORKLIST = "/staff/worklist/stadskantoor";

    private static final String REVIEWS = "/staff/reports/reviews";
    private static final String MESSAGES = "/staff/announcements";

    private final City city = City.with(Desk.onThursday().file() + """
            booking:
              resources:
                - {code: room-a, kind: room, location: stadskantoor, name: {nl: Kamer A}}
            """);

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+10000-01-01", "9999-12-31", "0000-01-01"})
    void a_day_that_nobody_means_is_told_on_every_screen(String day) {
        var admin = city.signedIn(Role.ADMIN);
        var answers = new HashMap<String, Answer>();
        answers.put(
                "absence", admin.submit(ABSENCES, ABSENCES, "resource", "room-a", "from", "2017-01-16", "until", day));
        answers.put("back", admin.submitTo(ABSENCES, ABSENCES + "/remove", "resource", "room-a", "from", day));
        answers.put("closing", admin.submit(HOURS + "/closing", HOURS + "/closing", "last", day));
        answers.put(
                "worklist",
                admin.submitTo(ABSENCES, WORKLIST + "/move", "code", "ABC234", "target", "stadskantoor", "from", day));
        answers.put(
                "switch",
                admin.submitTo(
                        ABSENCES,
                        "/staff/services/burgerzaken",
                        "feature",
                        "appointment",
                        "turn",
                        "off",
                        "from",
                        day,
                        "known",
                        "0"));
        answers.put("draft", admin.submitTo(ABSENCES, HOURS + "/patterns", "from", day));
        answers.put(
                "edited draft", admin.submitTo(ABSENCES, HOURS + "/patterns", "from", "2017-02-01", "replaced", day));
        answers.put("preview", admin.get(WORKLIST + "/patterns/" + day));
        answers.put("year", admin.get(WORKLIST + "/year?pattern=" + day));
        answers.put("rules", admin.get("/staff/rules?day=" + day));
        answers.put("moments", city.get("/appointments/slots?item=eid.request&location=stadskantoor&day=" + day));
        answers.put("free", city.get("/api/v1/availability?item=eid.request&location=stadskantoor&to=" + day));
        answers.put("hours", city.get("/api/v1/locations/stadskantoor?at=" + day));
        answers.put("overview", admin.get("/staff/reports?from=" + day + "&to=" + day));
        answers.put("review", admin.submit(REVIEWS, REVIEWS, "location", "stadskantoor", "months", "6", "due", day));
        answers.put(
                "message", admin.submit(MESSAGES, MESSAGES, "text-nl", "Welkom", "from", "2017-01-16", "until", day));
        answers.forEach((screen, answer) ->
                assertThat(answer.status()).as(screen + " " + day).isLessThan(500));
    }

    @Test
    void nobody_books_in_a_year_that_does_not_come() {
        for (var start : List.of("+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
            var booked = city.post(
                    "/api/v1/appointments",
                    Map.of(
                            "items",
                            List.of(Map.of("step", "eid.request")),
                            "location",
                            "stadskantoor",
                            "start",
                            start,
                            "name",
                            "Mila"));
            assertThat(booked.status()).as(start).isEqualTo(422);
        }
    }
}
