package balieplein.plaza;

import balieplein.cities.CityCache;
import balieplein.database.LiveChannel;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rules of the queues of each location of a city, in memory.
@Component
class QueueRulesTable {

    private final JdbcClient sql;
    private final PoolTargetsTable targets;
    private final CityCache<List<QueueRules>> rules;

    QueueRulesTable(JdbcClient sql, PoolTargetsTable targets, LiveChannel live) {
        this.sql = sql;
        this.targets = targets;
        this.rules = new CityCache<>("plaza/rules", live, this::read);
    }

    QueueRules of(String location) {
        return rules.get().stream()
                .filter(own -> own.location().equals(location))
                .findFirst()
                .orElseGet(() -> QueueRules.standard(location));
    }

    /// What the city itself said, straight from the database.
    List<QueueRules> fresh() {
        return rules.fresh();
    }

    void write(QueueRules own) {
        writeRules(own);
        targets.write(own.location(), own.pools());
        rules.changed();
    }

    private void writeRules(QueueRules own) {
        sql.sql("""
                insert into plaza.queue_rules (
                    location, promise_walk_in, promise_appointment, urgent_walk_in, urgent_appointment, target_walk_in,
                    target_appointment, share, calls, come_back)
                values (
                    :location, :promiseWalkIn, :promiseAppointment, :urgentWalkIn, :urgentAppointment, :targetWalkIn,
                    :targetAppointment, :share, :calls, :comeBack)
                on conflict (city, location) do update
                set promise_walk_in = excluded.promise_walk_in,
                    promise_appointment = excluded.promise_appointment,
                    urgent_walk_in = excluded.urgent_walk_in,
                    urgent_appointment = excluded.urgent_appointment,
                    target_walk_in = excluded.target_walk_in,
                    target_appointment = excluded.target_appointment,
                    share = excluded.share,
                    calls = excluded.calls,
                    come_back = excluded.come_back
                """)
                .param("location", own.location())
                .param("promiseWalkIn", own.promise().walkIn())
                .param("promiseAppointment", own.promise().appointment())
                .param("urgentWalkIn", own.urgent().walkIn())
                .param("urgentAppointment", own.urgent().appointment())
                .param("targetWalkIn", own.target().walkIn())
                .param("targetAppointment", own.target().appointment())
                .param("share", own.share())
                .param("calls", own.calls())
                .param("comeBack", own.comeBack())
                .update();
    }

    private List<QueueRules> read() {
        var byLocation = targets.byLocation();
        return sql.sql("""
                select
                    location, promise_walk_in, promise_appointment, urgent_walk_in, urgent_appointment, target_walk_in,
                    target_appointment, share, calls, come_back
                from plaza.queue_rules
                order by location
                """)
                .query((row, number) -> new QueueRules(
                        row.getString("location"),
                        new QueueRules.Waits(row.getInt("promise_walk_in"), row.getInt("promise_appointment")),
                        new QueueRules.Waits(row.getInt("urgent_walk_in"), row.getInt("urgent_appointment")),
                        new QueueRules.Waits(row.getInt("target_walk_in"), row.getInt("target_appointment")),
                        row.getInt("share"),
                        row.getInt("calls"),
                        row.getInt("come_back"),
                        byLocation.getOrDefault(row.getString("location"), List.of())))
                .list();
    }
}
