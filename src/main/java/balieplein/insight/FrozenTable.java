package balieplein.insight;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.frozen_month`.
@Repository
class FrozenTable {

    private final JdbcClient sql;
    private final FrozenFiguresTable figures;

    FrozenTable(JdbcClient sql, FrozenFiguresTable figures) {
        this.sql = sql;
        this.figures = figures;
    }

    /// The newest month first, and of each the newest version first.
    List<FrozenMonths.Frozen> list() {
        return sql.sql("""
                select frozen_month.month, frozen_month.version, edition, frozen_at, value as visits
                from insight.frozen_month
                join insight.frozen_figure
                  on frozen_figure.city = frozen_month.city
                 and frozen_figure.month = frozen_month.month
                 and frozen_figure.version = frozen_month.version
                 and figure = 'visits'
                 and split = ''
                order by frozen_month.month desc, frozen_month.version desc
                """).query(FrozenRow.MAPPER).list();
    }

    Optional<FrozenMonth> find(YearMonth month, int version) {
        return sql.sql("""
                        select edition, frozen_at
                        from insight.frozen_month
                        where month = :month
                          and version = :version
                        """)
                .param("month", month.atDay(1))
                .param("version", version)
                .query((row, number) -> new FrozenMonth(
                        month,
                        version,
                        row.getInt("edition"),
                        InstantColumn.read(row, "frozen_at"),
                        figures.lines(month, version),
                        figures.names(month, version)))
                .optional();
    }

    /// 0 when it was never frozen.
    int newest(YearMonth month) {
        return sql.sql("""
                        select coalesce(max(version), 0)
                        from insight.frozen_month
                        where month = ?
                        """).param(month.atDay(1)).query(Integer.class).single();
    }

    /// Months before this one that have visits and were never frozen.
    List<YearMonth> due(YearMonth before) {
        return sql.sql("""
                        select distinct cast(date_trunc('month', day) as date) as month
                        from insight.day_block
                        where day < :before
                          and not exists (
                              select 1
                              from insight.frozen_month
                              where frozen_month.month = date_trunc('month', day_block.day))
                        order by month
                        """)
                .param("before", before.atDay(1))
                .query((row, number) -> YearMonth.from(row.getObject("month", LocalDate.class)))
                .list();
    }

    /// False when somebody else froze this version meanwhile.
    boolean add(YearMonth month, int version, int edition, Instant now) {
        return sql.sql("""
                                insert into insight.frozen_month (month, version, edition, frozen_at)
                                values (:month, :version, :edition, :now)
                                on conflict do nothing
                                """)
                        .param("month", month.atDay(1))
                        .param("version", version)
                        .param("edition", edition)
                        .param("now", InstantColumn.of(now))
                        .update()
                == 1;
    }
}
