package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The city that is measured: model city A with bookings eight weeks ahead, and a hall with so many counters that the
/// hot day does not sell out while it is measured.
final class Place {

    /// One moment somebody can book.
    record Moment(String location, LocalDate day, String time) {
        String start() {
            return day + "T" + time;
        }
    }

    static final String HOST = "bench.localhost";
    static final String OFFICE = "stadskantoor";
    static final String HALL = "hal";
    static final String SQUARE = "plein";
    static final String STEP = "eid.request";
    static final int WEEKS = 8;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 11);
    static final int HALL_COUNTERS = 400;
    private static final int OFFICE_COUNTERS = 11;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final int port;
    private final LocalDate today;

    private Place(int port, LocalDate today) {
        this.port = port;
        this.today = today;
    }

    /// Brings the city and sets the clock of the demo, so that every run measures the same weeks.
    static Place bring(int port) throws IOException {
        setClock(port, DAY, "08:00");
        var place = new Place(port, DAY);
        place.bring(cityFile());
        return place;
    }

    /// Brings one more city.
    void bring(String file) throws IOException {
        try (var wire = new Wire(port, "dijlestad.localhost")) {
            wire.with("Authorization", "Bearer " + token(port, "dijlestad.localhost", "admin"));
            var answer = wire.send("PUT", "/api/v1/city-file", Map.of("Content-Type", "application/yaml"), file);
            if (!answer.ok()) {
                throw new IllegalStateException("A city of the bench is refused: " + answer.text());
            }
        }
    }

    /// The clock of the demo, running from this time of the measured day on.
    void setClock(String time) throws IOException {
        setClock(port, DAY, time);
    }

    /// The night after the measured day, when the product puts away what is over.
    void setNight() throws IOException {
        setClock(port, DAY.plusDays(1), "03:30");
    }

    private static void setClock(int port, LocalDate day, String time) throws IOException {
        var body = "{\"now\":\"" + day + "T" + time + ":00+01:00\",\"running\":true}";
        try (var wire = new Wire(port, "dijlestad.localhost")) {
            var answer = wire.send("PUT", "/api/v1/demo/clock", Map.of("Content-Type", "application/json"), body);
            if (!answer.ok()) {
                throw new IllegalStateException("The clock is refused: " + answer.text());
            }
        }
    }

    static JsonNode json(Wire.Answer answer) {
        return JSON.readTree(answer.body());
    }

    Wire wire() throws IOException {
        return wireTo(HOST);
    }

    Wire wireTo(String host) throws IOException {
        return new Wire(port, host);
    }

    Wire wire(String role) throws IOException {
        return wire().with("Authorization", "Bearer " + token(port, HOST, role));
    }

    LocalDate today() {
        return today;
    }

    String availability() {
        return "/api/v1/availability?item=" + STEP + "&location=" + OFFICE + "&from=" + today + "&to="
                + today.plusWeeks(WEEKS).minusDays(1);
    }

    /// All moments of a location that are free now, from tomorrow on.
    List<Moment> free(String location, LocalDate from, LocalDate to) throws IOException {
        try (var wire = wire()) {
            var answer = wire.get(
                    "/api/v1/availability?item=" + STEP + "&location=" + location + "&from=" + from + "&to=" + to);
            var moments = new ArrayList<Moment>();
            for (var day : json(answer).path("days")) {
                for (var start : day.path("starts")) {
                    moments.add(new Moment(location, LocalDate.parse(day.path("date").asString()), start.asString()));
                }
            }
            return moments;
        }
    }

    /// Each place of each moment once, in an order that is the same every time: half of them spread over all days, half
    /// from the first day on, as people book.
    List<Moment> asBooked(String location, double share) throws IOException {
        var moments = free(location, today.plusDays(1), today.plusWeeks(WEEKS).minusDays(1));
        var places = new ArrayList<Moment>();
        for (var i = 0; i < OFFICE_COUNTERS; i++) {
            places.addAll(moments);
        }
        var wanted = (int) (places.size() * share);
        var early = new ArrayList<Moment>();
        for (var moment : moments) {
            for (var i = 0; i < OFFICE_COUNTERS; i++) {
                early.add(moment);
            }
        }
        var booked = new ArrayList<>(early.subList(0, wanted / 2));
        var rest = new ArrayList<>(early.subList(wanted / 2, early.size()));
        Collections.shuffle(rest, new Random(8));
        booked.addAll(rest.subList(0, wanted - booked.size()));
        Collections.shuffle(booked, new Random(9));
        return booked;
    }

    static String booking(Moment moment, int number) {
        return "{\"items\":[{\"step\":\"" + STEP + "\"}],\"location\":\"" + moment.location() + "\",\"start\":\""
                + moment.start() + "\",\"name\":\"Bezoeker " + number + "\",\"mobile\":\"04"
                + (70_000_000 + number) + "\"}";
    }

    private static String token(int port, String host, String role) throws IOException {
        try (var wire = new Wire(port, host)) {
            var answer = wire.send(
                    "POST",
                    "/simulators/oidc/token",
                    Map.of("Content-Type", "application/x-www-form-urlencoded"),
                    "grant_type=client_credentials&client_id=demo-" + role + "&client_secret=demo");
            return json(answer).path("access_token").asString();
        }
    }

    private static String cityFile() throws IOException {
        var model = Files.readString(Path.of("cities/dijlestad.yaml"), StandardCharsets.UTF_8)
                .replace("code: dijlestad", "code: bench")
                .replace("[dijlestad.localhost]", "[" + HOST + "]")
                .replace("{horizon: 42, lead: 30}", "{horizon: 60, lead: 30}");
        var hall = new StringBuilder("""
                  - code: hal
                    name: Hal
                    appointments: {horizon: 60, lead: 30}
                    zones: [{code: H, name: {nl: Hal}}]
                    pools:
                      - {code: hal, name: {nl: Hal}, prefix: H, zone: H, skills: [eid.request]}
                    hours:
                      - from: 2017-01-01
                        regime: appointment
                        week:
                          monday: ["09:00-20:00"]
                          tuesday: ["09:00-20:00"]
                          wednesday: ["09:00-20:00"]
                          thursday: ["09:00-20:00"]
                          friday: ["09:00-20:00"]
                    counters:
                """);
        for (var counter = 1; counter <= HALL_COUNTERS; counter++) {
            hall.append("      - {code: \"%d\", name: Balie %d, type: general, pool: hal}\n".formatted(counter, counter));
        }
        return model.replace("\nlocations:\n", "\nlocations:\n" + hall.toString().indent(0) + square());
    }

    /// Where a hundred officials help whoever walks in.
    private static String square() {
        var square = new StringBuilder("""
                  - code: plein
                    name: Plein
                    pools:
                      - {code: plein, name: {nl: Plein}, prefix: P, skills: [eid.request]}
                    hours:
                      - from: 2017-01-01
                        regime: walk-in
                        week:
                          monday: ["09:00-20:00"]
                    counters:
                """);
        for (var counter = 1; counter <= 100; counter++) {
            square.append("      - {code: p%1$d, name: Balie p%1$d, type: general, pool: plein}\n".formatted(counter));
        }
        return square.toString();
    }
}
