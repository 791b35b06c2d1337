package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Period;
import balieplein.web.Texts;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens again what was closed (LOC-08). The days between stay closed, in the hours and in what is said of the past.
@Component
public class Reopenings {

    private final Locations locations;
    private final HoursNews news;
    private final Cities cities;
    private final AuditLog audit;
    private final InstantSource clock;

    Reopenings(Locations locations, HoursNews news, Cities cities, AuditLog audit, InstantSource clock) {
        this.locations = locations;
        this.news = news;
        this.cities = cities;
        this.audit = audit;
        this.clock = clock;
    }

    /// The first day on which something that closed can be open again; tomorrow at the earliest when it closes today.
    private LocalDate earliest(LocalDate until) {
        var today = CityTime.date(clock.instant());
        return until.isBefore(today) ? today : until.plusDays(1);
    }

    /// The location, from a day on, with the hours that its pattern gives then. Throws `NotFound`.
    @Transactional
    public Reopening location(String code, LocalDate from, Decision decision) {
        var now = locations.lock(code);
        var until = now.hours().active().until();
        if (until == null) {
            return new Reopening.NotClosed();
        }
        if (from.isBefore(earliest(until))) {
            return new Reopening.TooEarly(earliest(until));
        }
        var then = now.with(opened(now.hours(), until, from, reason()))
                .with(now.offer().withAlternatives(List.of()));
        locations.save(then);
        news.tell(code, now.hours(), then.hours());
        record(code, null, from, decision);
        return new Reopening.Opened(then);
    }

    /// One of its counters, as it was when it closed. Throws `NotFound`.
    @Transactional
    public Reopening counter(String code, String counter, LocalDate from, Decision decision) {
        var now = locations.lock(code);
        var last = now.counters().stream()
                .filter(each -> each.code().equals(counter))
                .max(Comparator.comparing(
                        each -> each.period().until(), Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
        if (last == null || last.period().until() == null) {
            return new Reopening.NotClosed();
        }
        var earliest = earliest(last.period().until());
        if (from.isBefore(earliest)) {
            return new Reopening.TooEarly(earliest);
        }
        var counters = new ArrayList<>(now.counters());
        counters.add(counters.indexOf(last) + 1, last.anew(from));
        var then = now.with(counters);
        locations.save(then);
        record(code, counter, from, decision);
        return new Reopening.Opened(then);
    }

    /// Said of the days between, in every language of the city.
    private LocalizedText reason() {
        var texts = new LinkedHashMap<Language, String>();
        for (var language : cities.current().languages()) {
            texts.put(language, Texts.text(language, "locations.closed-meanwhile"));
        }
        return new LocalizedText(texts);
    }

    private static OpeningHours opened(OpeningHours hours, LocalDate until, LocalDate from, LocalizedText reason) {
        var active = new Period(hours.active().from(), null);
        var open = new OpeningHours(active, hours.patterns(), hours.exceptions(), hours.calendar());
        var first = until.plusDays(1);
        if (first.equals(from)) {
            return open;
        }
        var closed = new OpeningWeek(Map.<DayOfWeek, List<OpeningWindow>>of());
        return open.with(new OpeningException(
                first, from.minusDays(1), reason, closed, false, OpeningException.State.PUBLISHED, null));
    }

    private void record(String location, @Nullable String counter, LocalDate from, Decision decision) {
        var facts = new LinkedHashMap<String, String>(decision.facts());
        facts.put("from", from.toString());
        audit.record("locations.reopened", Closings.subject(location, counter), Map.copyOf(facts));
    }
}
