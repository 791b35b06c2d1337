package balieplein.insight;

import balieplein.catalogue.Channel;
import balieplein.catalogue.ProductRequested;
import balieplein.database.Commits;
import balieplein.kernel.CityTime;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.request_fact`.
@Repository
class RequestsTable {

    private static final String SAVE = """
            insert into insight.request_fact
                (request, product, channel, location, day, finished_channel, visit, visit_day)
            values (:request, :product, :channel, :location, :day, :finished, :visit,
                case when :visit is not null then coalesce(
                    (select day from insight.visit_fact where visit = :visit), :day) end)
            on conflict (city, request) do update
            set finished_channel = coalesce(excluded.finished_channel, request_fact.finished_channel),
                visit = coalesce(excluded.visit, request_fact.visit),
                visit_day = coalesce(excluded.visit_day, request_fact.visit_day)
            """;

    private final JdbcClient sql;
    private final Commits commits;

    RequestsTable(JdbcClient sql, Commits commits) {
        this.sql = sql;
        this.commits = commits;
    }

    /// Told twice, it is one request: the second time says where it was done.
    void save(ProductRequested event) {
        commits.write(
                SAVE,
                new MapSqlParameterSource()
                        .addValue("request", event.request())
                        .addValue("product", event.product())
                        .addValue("channel", tag(event.channel()))
                        .addValue("location", event.location())
                        .addValue("day", CityTime.date(event.at()))
                        .addValue("finished", event.finishedAt() == null ? null : tag(event.finishedAt()))
                        .addValue("visit", event.visit(), Types.VARCHAR));
    }

    /// What was asked for with an appointment and handled in this visit was done at the counter.
    void finish(String visit) {
        sql.sql("""
                        with done as (
                            select distinct visit, day, appointment || ':' || split_part(step, '.', 1) as request
                            from insight.visit_fact, unnest(handled_steps) as step
                            where visit = ?
                              and appointment is not null
                        )
                        update insight.request_fact
                        set finished_channel = 'counter',
                            visit = done.visit,
                            visit_day = done.day
                        from done
                        where request_fact.request = done.request
                        """).param(visit).update();
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
