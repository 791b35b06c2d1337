package balieplein.plaza;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What became of the tickets of a day of the current city: served + transferred + left + missed + never finished, per
/// product, counted from the last event of each visit.
@Component
public class DayBalances {

    private static final RowMapper<DayBalance> BALANCE = (row, number) -> new DayBalance(
            row.getString("location"),
            row.getString("product"),
            row.getInt("tickets"),
            row.getInt("served"),
            row.getInt("transferred"),
            row.getInt("gone"),
            row.getInt("missed"),
            row.getInt("not_closed"));

    private final JdbcClient sql;

    DayBalances(JdbcClient sql) {
        this.sql = sql;
    }

    /// Per location and product.
    public List<DayBalance> of(LocalDate day) {
        return sql.sql("""
                with ended as (
                    select
                        visit.location,
                        coalesce(split_part(first.steps[1], '.', 1), '') as product,
                        last.to_state,
                        exists (
                            select 1
                            from plaza.visit_event as closing
                            cross join jsonb_array_elements(closing.handled) as item
                            where closing.visit = visit.code
                                and split_part(item ->> 'step', '.', 1) = split_part(first.steps[1], '.', 1)
                        ) as as_asked
                    from plaza.visit
                    join plaza.visit_event as first
                        on first.visit = visit.code
                        and first.number = 1
                    join plaza.visit_event as last
                        on last.visit = visit.code
                        and last.number = visit.moves
                    where visit.day = ?
                )
                select
                    location,
                    product,
                    count(*) as tickets,
                    count(*) filter (where to_state = 'finished' and as_asked) as served,
                    count(*) filter (where to_state = 'finished' and not as_asked) as transferred,
                    count(*) filter (where to_state = 'left') as gone,
                    count(*) filter (where to_state = 'no-show') as missed,
                    count(*) filter (where to_state = 'not-closed') as not_closed
                from ended
                group by location, product
                order by location, product
                """).param(day).query(BALANCE).list();
    }
}
