package balieplein.people;

import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything the product holds about one person, over all modules (GDPR, articles 15, 17 and 20).
@Component
public class DataSubject {

    /// One line of the register of processing.
    public record Processing(String kind, Period kept) {}

    private final List<PersonalData> sets;
    private final RetentionSettings retention;
    private final AuditLog audit;
    private final InstantSource clock;

    DataSubject(List<PersonalData> sets, RetentionSettings retention, AuditLog audit, InstantSource clock) {
        this.sets = List.copyOf(sets);
        this.retention = retention;
        this.audit = audit;
        this.clock = clock;
    }

    /// Per kind of data, in the order of the register; kinds without anything are there too.
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> list(String person) {
        var all = new LinkedHashMap<String, List<Map<String, Object>>>();
        sets.forEach(set -> all.put(set.kind(), set.export(person)));
        return all;
    }

    /// The same, on record as given to the person.
    @Transactional
    public Map<String, List<Map<String, Object>>> export(String person) {
        audit.record("people.exported", People.entity(person), Map.of());
        return list(person);
    }

    /// Forgets a person, except what is needed for what was promised.
    ///
    /// @return how many things were forgotten, per kind
    @Transactional
    public Map<String, Integer> erase(String person, String reason) {
        var erased = new LinkedHashMap<String, Integer>();
        sets.reversed().forEach(set -> erased.put(set.kind(), set.erase(person)));
        audit.record("people.erased", People.entity(person), erased, reason);
        return erased;
    }

    /// Forgets what is older than its retention, in the current city.
    @Transactional
    public Map<String, Integer> forget() {
        var today = CityTime.date(clock.instant());
        var forgotten = new LinkedHashMap<String, Integer>();
        sets.forEach(set -> forgotten.put(set.kind(), set.forget(today.minus(retention.of(set)))));
        return forgotten;
    }

    public List<Processing> register() {
        return sets.stream()
                .map(set -> new Processing(set.kind(), retention.of(set)))
                .toList();
    }
}
