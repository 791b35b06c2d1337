package balieplein.insight;

import balieplein.appointments.UrgentVisits;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Visitors who came without an appointment, month by month, and how many of them were urgent and got a place at once
/// (APT-12). Who is urgent gets an appointment on the spot and so is no walk-in: the two never count twice.
@Component
public class Urgency {

    /// @param walkIns who got a number without an appointment
    /// @param reasons how many urgent visitors, by the code of their reason
    public record Month(YearMonth month, int walkIns, Map<String, Integer> reasons) {

        public Month {
            reasons = Map.copyOf(reasons);
        }

        public int urgent() {
            return reasons.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int withoutAppointment() {
            return walkIns + urgent();
        }
    }

    private final JdbcClient sql;
    private final VisitFacts facts;
    private final UrgentVisits urgent;

    Urgency(JdbcClient sql, VisitFacts facts, UrgentVisits urgent) {
        this.sql = sql;
        this.facts = facts;
        this.urgent = urgent;
    }

    /// The months of a year at a location in which somebody came without an appointment.
    public List<Month> year(String location, int year) {
        var from = LocalDate.of(year, 1, 1);
        var to = LocalDate.of(year, 12, 31);
        facts.catchUp(new Selection(location, from, to));
        var months = new TreeMap<YearMonth, Map<String, Integer>>();
        for (var count : urgent.count(location, from, to)) {
            months.computeIfAbsent(count.month(), month -> new TreeMap<>()).put(count.reason(), count.visits());
        }
        var walkIns = walkIns(location, from, to);
        walkIns.keySet().forEach(month -> months.putIfAbsent(month, Map.of()));
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), walkIns.getOrDefault(month.getKey(), 0), month.getValue()))
                .toList();
    }

    private Map<YearMonth, Integer> walkIns(String location, LocalDate from, LocalDate to) {
        var counts = new TreeMap<YearMonth, Integer>();
        sql.sql("""
                        select to_char(day, 'YYYY-MM') as month, count(*) as visits
                        from insight.visit_fact
                        where appointment is null
                            and location = ?
                            and day between ? and ?
                        group by 1
                        """).params(location, from, to).query(row -> {
            counts.put(YearMonth.parse(row.getString("month")), row.getInt("visits"));
        });
        return counts;
    }
}
