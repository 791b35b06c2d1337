package balieplein.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.request_fact`, counted.
@Repository
class RequestCountsTable {

    private static final RowMapper<ChannelMix.Share> SHARE = (row, number) -> new ChannelMix.Share(
            row.getString("product"), row.getString("channel"), row.getInt("requests"), row.getInt("elsewhere"));

    private final JdbcClient sql;

    RequestCountsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Requests that began in a period, by product and by the channel where they began.
    List<ChannelMix.Share> shares(Selection selection) {
        return sql.sql("""
                        select product, channel, count(*) as requests,
                               count(*) filter (where finished_channel <> channel) as elsewhere
                        from insight.request_fact
                        where day between :from and :to
                          and (cast(:location as text) is null or location = :location)
                        group by product, channel
                        order by product, channel
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query(SHARE)
                .list();
    }

    /// Per product the visits of a period that were asked for before, and are no requests of their own.
    Map<String, Integer> visits(Selection selection) {
        var visits = new HashMap<String, Integer>();
        sql.sql("""
                        select product, count(distinct visit) as visits
                        from insight.request_fact
                        where visit_day between :from and :to
                          and (cast(:location as text) is null or location = :location)
                        group by product
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query((RowCallbackHandler) row -> visits.put(row.getString("product"), row.getInt("visits")));
        return visits;
    }
}
