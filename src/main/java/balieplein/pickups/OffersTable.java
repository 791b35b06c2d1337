package balieplein.pickups;

import balieplein.kernel.Period;
import balieplein.pickups.PickupOffer.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rules of the express desk, written as a whole.
@Component
class OffersTable {

    private static final RowMapper<PickupOffer> OFFER = (row, number) -> new PickupOffer(
            row.getString("step"),
            row.getString("after"),
            Proxy.valueOf(row.getString("proxy").toUpperCase(Locale.ROOT)),
            row.getBoolean("identity"),
            row.getObject("alone_from", Integer.class),
            row.getInt("keep_days"),
            new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
            row.getBoolean("out_of_stock"),
            row.getObject("per_year", Integer.class));

    private final JdbcClient sql;
    private final ChoicesTable choices;

    OffersTable(JdbcClient sql, ChoicesTable choices) {
        this.sql = sql;
        this.choices = choices;
    }

    PickupRules read() {
        var reminders = sql.sql("select reminders from pickups.desk")
                .query((row, number) -> List.copyOf(
                        Arrays.asList((Integer[]) row.getArray("reminders").getArray())))
                .optional();
        var offers = sql.sql("""
                select step, after, proxy, identity, alone_from, keep_days, from_day, until_day, out_of_stock,
                    per_year
                from pickups.offer
                order by position
                """).query(OFFER).list();
        return new PickupRules(reminders.orElse(PickupRules.USUAL_REMINDERS), choices.list(), offers);
    }

    void write(PickupRules rules) {
        sql.sql("""
                insert into pickups.desk (reminders)
                values (:reminders)
                on conflict (city) do update
                set reminders = excluded.reminders
                """)
                .param("reminders", rules.reminders().toArray(Integer[]::new))
                .update();
        choices.replace(rules.choices());
        sql.sql("delete from pickups.offer").update();
        for (int position = 0; position < rules.offers().size(); position++) {
            insert(position, rules.offers().get(position));
        }
    }

    private void insert(int position, PickupOffer offer) {
        sql.sql("""
                insert into pickups.offer (
                    step, position, after, proxy, identity, alone_from, keep_days, from_day, until_day, out_of_stock,
                    per_year)
                values (
                    :step, :position, :after, :proxy, :identity, :aloneFrom, :keep, :from, :until, :outOfStock,
                    :perYear)
                """)
                .param("step", offer.step())
                .param("position", position)
                .param("after", offer.after())
                .param("proxy", offer.proxy().name().toLowerCase(Locale.ROOT))
                .param("identity", offer.identity())
                .param("aloneFrom", offer.aloneFrom())
                .param("keep", offer.keepDays())
                .param("from", offer.period().from())
                .param("until", offer.period().until())
                .param("outOfStock", offer.outOfStock())
                .param("perYear", offer.perYear())
                .update();
    }
}
