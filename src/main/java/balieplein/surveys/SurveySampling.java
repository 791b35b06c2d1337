package balieplein.surveys;

import balieplein.appointments.AppointmentBooked;
import balieplein.cities.CityCache;
import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import balieplein.cities.FileValue;
import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import balieplein.plaza.VisitFinished;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The key `surveys` of the city file, and the draw by it. Most visits and bookings are not drawn, and cost nothing.
@Component("surveySampling") // the listener names it in its condition
@Order(45)
class SurveySampling implements CityFileSection {

    private static final int WHOLE = 100;

    private final JdbcClient sql;
    private final CityCache<Optional<SurveyRules>> rules;

    SurveySampling(JdbcClient sql, LiveChannel live) {
        this.sql = sql;
        this.rules = new CityCache<>("surveys/rules", live, this::read);
    }

    public boolean draws(VisitFinished event) {
        return draws(event.city(), Source.visit(event.visit()));
    }

    /// Whoever cannot be reached cannot be asked; at the desk and in another system nobody is asked about the booking.
    public boolean draws(AppointmentBooked event) {
        return event.isReachable()
                && (event.channel().equals("online") || event.channel().equals("phone"))
                && draws(event.city(), Source.booking(event.code()));
    }

    @Override
    public List<String> keys() {
        return List.of("surveys");
    }

    @Override
    public Change read(FileEntry file) {
        var section = file.find("surveys").map(FileValue::entry);
        if (section.isEmpty()) {
            return Change.NOTHING;
        }
        var then = new SurveyRules(
                section.get().find("ask").map(FileValue::flag).orElse(true),
                section.get().find("share").map(value -> value.number(1, WHOLE)).orElse(SurveyRules.USUAL_SHARE));
        return tally -> {
            if (tally.isNews("surveys", rules.fresh().orElse(null), then)) {
                write(then);
            }
        };
    }

    @Override
    public Map<String, Object> export() {
        return rules.fresh()
                .map(rule -> FileText.map("surveys", FileText.map("ask", rule.asks(), "share", rule.share())))
                .orElse(Map.of());
    }

    private boolean draws(String city, String source) {
        return CurrentCity.call(
                city, () -> rules.get().orElse(SurveyRules.NOBODY).draws(city, source));
    }

    private Optional<SurveyRules> read() {
        return sql.sql("select asks, share from surveys.rule")
                .query((row, number) -> new SurveyRules(row.getBoolean("asks"), row.getInt("share")))
                .optional();
    }

    private void write(SurveyRules then) {
        sql.sql("""
                insert into surveys.rule (asks, share)
                values (?, ?)
                on conflict (city) do update
                set asks = excluded.asks, share = excluded.share
                """).params(then.asks(), then.share()).update();
        rules.changed();
    }
}
