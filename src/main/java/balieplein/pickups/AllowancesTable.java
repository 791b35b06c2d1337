package balieplein.pickups;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much each household had of something in a year.
@Component
class AllowancesTable {

    private final JdbcClient sql;

    AllowancesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// What a household had; whoever else gives it something waits until this transaction ends.
    int lock(String step, int year, byte[] holder) {
        sql.sql("""
                insert into pickups.allowance (step, year, holder, taken)
                values (?, ?, ?, 0)
                on conflict do nothing
                """).params(step, year, holder).update();
        return sql.sql("""
                select taken
                from pickups.allowance
                where step = ?
                    and year = ?
                    and holder = ?
                for update
                """).params(step, year, holder).query(Integer.class).single();
    }

    void add(String step, int year, byte[] holder, int count) {
        sql.sql("""
                update pickups.allowance
                set taken = taken + ?
                where step = ?
                    and year = ?
                    and holder = ?
                """).params(count, step, year, holder).update();
    }
}
