package balieplein.pickups;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What lies at a location. Each change is one statement that changes the number and adds its event.
@Component
class StockTable {

    private static final String EVENT = """
            ), logged as (
                insert into pickups.stock_event (location, step, kind, change, quantity, at, actor)
                select location, step, :kind, :change, quantity, :now, :actor
                from changed
            )
            select quantity
            from changed
            """;

    private static final String TAKE = """
            with changed as (
                update pickups.stock
                set quantity = quantity + :change
                where location = :location
                    and step = :step
                    and quantity + :change >= 0
                returning location, step, quantity
            """ + EVENT;

    private static final String PUT = """
            with changed as (
                insert into pickups.stock (location, step, quantity)
                values (:location, :step, :change)
                on conflict (city, location, step) do update
                set quantity = case when :kind = 'counted' then 0 else stock.quantity end + excluded.quantity
                returning location, step, quantity
            """ + EVENT;

    private final JdbcClient sql;

    StockTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Of what is counted at a location, by step.
    Map<String, Integer> list(String location) {
        var stock = new HashMap<String, Integer>();
        sql.sql("""
                select step, quantity
                from pickups.stock
                where location = ?
                """).param(location).query(row -> {
            stock.put(row.getString("step"), row.getInt("quantity"));
        });
        return stock;
    }

    /// Empty when nobody counts it there.
    Optional<Integer> quantity(String location, String step) {
        return sql.sql("""
                select quantity
                from pickups.stock
                where location = ?
                    and step = ?
                """).params(location, step).query(Integer.class).optional();
    }

    boolean isOut(String location, String step) {
        return quantity(location, step).filter(left -> left == 0).isPresent();
    }

    /// Takes some away and answers what is left; empty when there is not so much.
    Optional<Integer> take(String location, String step, int count, Instant now, String actor) {
        return change(TAKE, location, step, "handed-out", -count, now, actor);
    }

    /// Adds what was delivered.
    int add(String location, String step, int count, Instant now, String actor) {
        return change(PUT, location, step, "delivered", count, now, actor).orElseThrow();
    }

    /// Says how many there really are.
    int count(String location, String step, int count, Instant now, String actor) {
        return change(PUT, location, step, "counted", count, now, actor).orElseThrow();
    }

    private Optional<Integer> change(
            String statement, String location, String step, String kind, int change, Instant now, String actor) {
        return sql.sql(statement)
                .param("location", location)
                .param("step", step)
                .param("kind", kind)
                .param("change", change)
                .param("now", InstantColumn.of(now))
                .param("actor", actor)
                .query(Integer.class)
                .optional();
    }
}
