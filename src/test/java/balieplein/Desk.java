package balieplein;

import balieplein.kernel.CityTime;
import balieplein.simulators.DemoClock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sections of a city file for one service desk, and the clock on a moment of its town.
///
/// ```
/// var city = City.with(Desk.open("monday", "09:00-12:00").counters(2).file());
/// ```
public final class Desk {

    /// Twenty minutes of every half day are kept for what cannot wait.
    public static final String URGENT = """
            booking:
              urgent:
                minutes: 20
                per: half-day
                release: 120
                reasons:
                  - {code: death, name: {nl: Overlijden}}
                  - {code: lost-passport, name: {nl: Reispas kwijt voor vertrek}}
            """;

    private final List<String> hours = new ArrayList<>();
    private String from = "2000-01-01";
    private String rules = "horizon: 60, lead: 0";
    private String extra = "";
    private String pool = "";
    private String steps = """
                  - {code: request, name: {nl: Aanvraag}, minutes: 20, regime: appointment}
            """;
    private int counters = 1;

    private Desk() {}

    /// @param windows such as `09:00-12:00`
    public static Desk open(String weekday, String... windows) {
        return new Desk().and(weekday, windows);
    }

    /// Thursday from 9 to 20, as in the requirements.
    public static Desk onThursday() {
        return open("thursday", "09:00-20:00");
    }

    public Desk and(String weekday, String... windows) {
        hours.add("          " + weekday + ": [\"" + String.join("\", \"", windows) + "\"]\n");
        return this;
    }

    public Desk from(String day) {
        this.from = day;
        return this;
    }

    public Desk counters(int number) {
        this.counters = number;
        return this;
    }

    /// As in `appointments: {…}` of the file.
    public Desk rules(String rules) {
        this.rules = rules;
        return this;
    }

    /// More keys of the pool, such as `residents: 3`.
    public Desk pool(String keys) {
        this.pool = ", " + keys;
        return this;
    }

    /// The steps of the product `eid`, as lines `{code: request, …}`.
    public Desk steps(String... steps) {
        this.steps = "";
        for (var step : steps) {
            this.steps += "      - " + step + "\n";
        }
        return this;
    }

    public Desk minutes(int minutes) {
        return steps("{code: request, name: {nl: Aanvraag}, minutes: " + minutes + ", regime: appointment}");
    }

    /// More keys of the location, with four blanks before each line.
    public Desk extra(String lines) {
        this.extra = lines;
        return this;
    }

    public String file() {
        var skills = steps.lines()
                .map(line -> line.replaceFirst(".*?code: ([a-z-]+),.*", "eid.$1"))
                .toList();
        var lines = new StringBuilder();
        for (int i = 1; i <= counters; i++) {
            lines.append("      - {code: \"").append(i).append("\", pool: general}\n");
        }
        return """
                services:
                  - {code: burgerzaken, name: {nl: Burgerzaken}}
                products:
                  - code: eid
                    service: burgerzaken
                    theme: identity
                    name: {nl: Identiteitskaart}
                    summary: {nl: Je kaart aanvragen}
                    steps:
                """
                + steps
                + """
                locations:
                  - code: stadskantoor
                    name: Stadskantoor
                    phone: "016 00 00 00"
                    appointments: {%s}
                    pools:
                      - {code: general, name: {nl: Algemeen}, skills: [%s]%s}
                    counters:
                """.formatted(rules, String.join(", ", skills), pool)
                + lines
                + "    hours:\n      - from: " + from + "\n        week:\n"
                + String.join("", hours)
                + extra;
    }

    /// What a resident sends to book here.
    public static Map<String, Object> booking(String start, String name) {
        return Map.of(
                "items",
                List.of(Map.of("step", "eid.request")),
                "location",
                "stadskantoor",
                "start",
                start,
                "name",
                name,
                "email",
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org");
    }

    /// Stops the clock at a moment of the city.
    public static void at(DemoClock clock, String moment) {
        clock.set(CityTime.instant(LocalDateTime.parse(moment)), false);
    }
}
