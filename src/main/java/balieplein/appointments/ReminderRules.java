package balieplein.appointments;

import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import balieplein.cities.FileValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The key `reminders` of the city file: when the current city reminds residents of an appointment (APT-09).
@Component
@Order(40)
class ReminderRules implements CityFileSection {

    private final JdbcClient sql;

    ReminderRules(JdbcClient sql) {
        this.sql = sql;
    }

    ReminderPolicy get() {
        return find().orElse(ReminderPolicy.USUAL);
    }

    @Override
    public List<String> keys() {
        return List.of("reminders");
    }

    @Override
    public Change read(FileEntry file) {
        var section = file.find("reminders").map(FileValue::entry);
        if (section.isEmpty()) {
            return Change.NOTHING;
        }
        var usual = ReminderPolicy.USUAL;
        var rule = new ReminderPolicy(
                number(section.get(), "workingDays", ReminderPolicy.MOST_WORKING_DAYS, usual.workingDays()),
                number(section.get(), "hours", ReminderPolicy.MOST_HOURS, usual.hours()));
        return tally -> {
            if (tally.isNews("reminders", find().orElse(null), rule)) {
                write(rule);
            }
        };
    }

    @Override
    public Map<String, Object> export() {
        return find().map(rule -> FileText.map(
                        "reminders", FileText.map("workingDays", rule.workingDays(), "hours", rule.hours())))
                .orElse(Map.of());
    }

    private Optional<ReminderPolicy> find() {
        return sql.sql("select working_days, hours from appointments.reminder_rule")
                .query((row, number) -> new ReminderPolicy(row.getInt("working_days"), row.getInt("hours")))
                .optional();
    }

    private void write(ReminderPolicy rule) {
        sql.sql("""
                insert into appointments.reminder_rule (working_days, hours)
                values (?, ?)
                on conflict (city) do update
                set working_days = excluded.working_days, hours = excluded.hours
                """).params(rule.workingDays(), rule.hours()).update();
    }

    private static int number(FileEntry entry, String key, int most, int usual) {
        return entry.find(key).map(value -> value.number(0, most)).orElse(usual);
    }
}
