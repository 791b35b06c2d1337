package balieplein.reception.web;

import balieplein.kernel.CityTime;
import balieplein.reception.Tallies;
import balieplein.reception.TallyCount;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The keys that count short contacts at the info desk, each with what it counted today (INF-04).
@Component
class InfoTallyKeys {

    private final Tallies tallies;
    private final InstantSource clock;

    InfoTallyKeys(Tallies tallies, InstantSource clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    List<InfoDeskPage.TallyKey> of(String location) {
        var kinds = tallies.kinds();
        var today = tallies.counts(location, CityTime.date(clock.instant())).stream()
                .collect(Collectors.groupingBy(TallyCount::kind, Collectors.summingInt(TallyCount::count)));
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new InfoDeskPage.TallyKey(
                        kinds.get(i).code(),
                        kinds.get(i).name().in(Texts.language()),
                        "Alt+" + (i + 1),
                        Formats.number(today.getOrDefault(kinds.get(i).code(), 0))))
                .toList();
    }
}
