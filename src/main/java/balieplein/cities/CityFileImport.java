package balieplein.cities;

import balieplein.audit.AuditLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes a city what its file says, in one transaction.
@Component
class CityFileImport {

    private final List<CityFileSection> sections;
    private final Cities cities;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    CityFileImport(
            List<CityFileSection> sections,
            Cities cities,
            JdbcClient sql,
            PlatformTransactionManager transactions,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.sections = sections;
        this.cities = cities;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.audit = audit;
        this.events = events;
    }

    CityImport put(String city, CityFileReader.Read read, boolean dryRun) {
        return put(city, read, dryRun, () -> {});
    }

    /// @param look at the city as it is once the file is in, before a dry run is taken back
    CityImport put(String city, CityFileReader.Read read, boolean dryRun, Runnable look) {
        var result = transaction.execute(status -> {
            lock(city);
            var known = new HashMap<String, Set<String>>();
            var faults = read.faults(kind -> known.computeIfAbsent(kind, this::known));
            if (!faults.isEmpty()) {
                status.setRollbackOnly();
                return new CityImport.Refused(faults);
            }
            events.publishEvent(new CityFileBegun(city));
            var tally = new Tally();
            read.changes().forEach(change -> change.apply(tally));
            look.run();
            if (dryRun) {
                status.setRollbackOnly();
            } else if (tally.created() + tally.changed() > 0) {
                cities.changed();
                audit.record(
                        "cities.file-imported",
                        "city:" + city,
                        Map.of("created", tally.created(), "changed", tally.changed()));
                events.publishEvent(new CityFileImported(city, tally.created(), tally.changed()));
            }
            return new CityImport.Done(
                    city, dryRun, tally.created(), tally.changed(), tally.unchanged(), tally.differences());
        });
        return Objects.requireNonNull(result);
    }

    /// One import of a city at a time.
    private void lock(String city) {
        sql.sql("select pg_advisory_xact_lock(hashtext('city-file'), hashtext(?))")
                .param(city)
                .query((row, number) -> number)
                .list();
    }

    private Set<String> known(String kind) {
        var known = new TreeSet<String>();
        sections.forEach(section -> known.addAll(section.known(kind)));
        return known;
    }
}
