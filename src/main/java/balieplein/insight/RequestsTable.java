package balieplein.insight;

import balieplein.catalogue.Channel;
import balieplein.catalogue.ProductRequested;
import balieplein.kernel.CityTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.request_fact`.
@Repository
class RequestsTable {

    private static final RowMapper<ChannelMix.Share> SHARE = (row, number) -> new ChannelMix.Share(
            row.getString("product"),
            row.getString("channel"),
            row.getInt("requests"),
            row.getInt("elsewhere"),
            row.getInt("visits"));

    private final JdbcClient sql;

    RequestsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Told twice, it is one request: the second time says where it was done.
    void save(ProductRequested event) {
        sql.sql("""
                        insert into insight.request_fact (request, product, channel, day, finished_channel, visit)
                        values (:request, :product, :channel, :day, :finished, :visit)
                        on conflict (city, request) do update
                        set finished_channel = coalesce(excluded.finished_channel, request_fact.finished_channel),
                            visit = coalesce(excluded.visit, request_fact.visit)
                        """)
                .param("request", event.request())
                .param("product", event.product())
                .param("channel", tag(event.channel()))
                .param("day", CityTime.date(event.at()))
                .param("finished", event.finishedAt() == null ? null : tag(event.finishedAt()))
                .param("visit", event.visit())
                .update();
    }

    /// Requests that began in a period, by product and by the channel where they began.
    List<ChannelMix.Share> shares(LocalDate from, LocalDate to) {
        return sql.sql("""
                        select product, channel, count(*) as requests,
                               count(*) filter (where finished_channel <> channel) as elsewhere,
                               count(visit) as visits
                        from insight.request_fact
                        where day between :from and :to
                        group by product, channel
                        order by product, channel
                        """).param("from", from).param("to", to).query(SHARE).list();
    }

    /// The four ways of the report: everything done face to face is the counter.
    private static String tag(@Nullable Channel channel) {
        return switch (channel) {
            case ONLINE -> "online";
            case PHONE -> "phone";
            case MAIL -> "mail";
            case COUNTER, EXPRESS, HOME, KIOSK -> ChannelMix.COUNTER;
            case null -> ChannelMix.COUNTER;
        };
    }
}
