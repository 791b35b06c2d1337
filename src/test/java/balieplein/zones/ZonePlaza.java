package balieplein.zones;

import balieplein.Answer;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import java.util.Map;

/// A plaza with zone B on the ground floor, which has room for a few.
final class ZonePlaza {

    private ZonePlaza() {}

    static PlazaCity withRoomFor(int people, DemoClock clock) {
        var zone = """
                {code: B, name: {nl: zone B, fr: zone B, en: zone B, de: Zone B},\
                 floor: {nl: gelijkvloers, fr: rez-de-chaussée, en: ground floor, de: Erdgeschoss},\
                 route: {nl: Volg de blauwe lijn., fr: Suivez la ligne bleue., en: Follow the line., de: Der Linie nach.},\
                 capacity: %d, arrows: [{counters: ["12", "7"], direction: left}, {counters: [S1], direction: ahead}]}\
                """.formatted(people);
        return new PlazaCity(
                clock, file -> file.replace("{code: B, name: {nl: Zone B, fr: Zone B, en: Zone B, de: Zone B}}", zone)
                        .replace("zones: [A, B], volume", "zones: [B, A], volume"));
    }

    static Answer walkIn(PlazaCity plaza, String mobile) {
        return plaza.kiosk()
                .post("/api/v1/check-ins", Map.of("step", "eid.request", "location", "stadskantoor", "mobile", mobile));
    }
}
