package balieplein.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.request_fact`, counted.
@Repository
class RequestCountsTable {

    private final JdbcClient sql;

    RequestCountsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Requests that began in a period, per month such as `2017-01`, by product and by the channel where they began.
    Map<String, List<ChannelMix.Share>> shares(Selection selection) {
        var shares = new HashMap<String, List<ChannelMix.Share>>();
        sql.sql("""
                        select to_char(day, 'YYYY-MM') as month, product, channel, count(*) as requests,
                               count(*) filter (where finished_channel <> channel) as elsewhere
                        from insight.request_fact
                        where day between :from and :to
                          and (cast(:location as text) is null or location = :location)
                        group by month, product, channel
                        order by month, product, channel
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query((RowCallbackHandler)
                        row -> shares.computeIfAbsent(row.getString("month"), missing -> new ArrayList<>())
                                .add(new ChannelMix.Share(
                                        row.getString("product"),
                                        row.getString("channel"),
                                        row.getInt("requests"),
                                        row.getInt("elsewhere"))));
        return shares;
    }

    /// Per month and product the visits of a period that were asked for before, and are no requests of their own.
    Map<String, Map<String, Integer>> visits(Selection selection) {
        var visits = new HashMap<String, Map<String, Integer>>();
        sql.sql("""
                        select to_char(visit_day, 'YYYY-MM') as month, product, count(distinct visit) as visits
                        from insight.request_fact
                        where visit_day between :from and :to
                          and (cast(:location as text) is null or location = :location)
                        group by month, product
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query((RowCallbackHandler)
                        row -> visits.computeIfAbsent(row.getString("month"), missing -> new HashMap<>())
                                .put(row.getString("product"), row.getInt("visits")));
        return visits;
    }
}
