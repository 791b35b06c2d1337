package balieplein.pickups;

import balieplein.database.InstantColumn;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of items for officials, and what waits too long on its shelf (EXP-06).
@Component
public class PickupLists {

    private static final String WANTED = """
            from pickups.item
            left join pickups.offer on offer.step = item.step
            where (cast(:location as text) is null or item.location = :location)
                and (item.state = cast(:state as text)
                    or cast(:state as text) is null and item.state in ('requested', 'ready', 'blocked'))
                and (cast(:step as text) is null or item.step = :step)
                and (not :overdue
                    or item.state in ('ready', 'blocked')
                        and (item.moved_away
                            or item.ready_at
                                < cast(:now as timestamptz) - coalesce(offer.keep_days, :usual) * interval '1 day'))
            """;

    private static final String LIST = """
            select
                item.code, item.reference, item.step, item.state, item.location, item.shelf, item.name,
                item.number_hash is not null as has_number, item.born, item.email, item.language, item.expected_on,
                item.registered_at, item.ready_at, item.changed_at
            """ + WANTED + """
            order by
                case when :order = 'shelf' then item.shelf when :order = 'product' then item.step end,
                coalesce(item.ready_at, item.changed_at),
                item.code
            limit :size
            offset :skip
            """;

    private static final String COUNT = "select count(*)\n" + WANTED;

    private final JdbcClient sql;
    private final InstantSource clock;

    PickupLists(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param page from 1 on
    public List<PickupItem> list(ItemQuery query, int page, int size) {
        return sql.sql(LIST)
                .params(values(query))
                .param("order", query.order())
                .param("size", size)
                .param("skip", (page - 1L) * size)
                .query(ItemRows.ITEM)
                .list();
    }

    public int count(ItemQuery query) {
        return sql.sql(COUNT).params(values(query)).query(Integer.class).single();
    }

    /// How many items stand where, at one location or in the whole city.
    public Map<PickupState, Integer> counts(@Nullable String location) {
        var counts = new HashMap<PickupState, Integer>();
        sql.sql("""
                select state, count(*) as items
                from pickups.item
                where (cast(:location as text) is null or location = :location)
                    and state in ('requested', 'ready', 'blocked')
                group by state
                """).param("location", location).query((RowCallbackHandler)
                row -> counts.put(PickupState.of(row.getString("state")), row.getInt("items")));
        return counts;
    }

    private Map<String, @Nullable Object> values(ItemQuery query) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("location", query.location());
        values.put("state", query.state() == null ? null : query.state().tag());
        values.put("step", query.step());
        values.put("overdue", query.overdue());
        values.put("now", InstantColumn.of(clock.instant()));
        values.put("usual", PickupOffer.USUAL_DAYS);
        return values;
    }
}
