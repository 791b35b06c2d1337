package balieplein.insight;

import balieplein.database.LocalizedColumn;
import balieplein.insight.FrozenMonth.Line;
import balieplein.kernel.LocalizedText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables `insight.frozen_figure` and `insight.frozen_name`.
@Repository
class FrozenFiguresTable {

    private static final RowMapper<Line> LINE = (row, number) ->
            new Line(row.getString("figure"), row.getString("split"), row.getString("key"), row.getBigDecimal("value"));

    private final JdbcClient sql;

    FrozenFiguresTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(YearMonth month, int version, List<Line> lines) {
        sql.sql("""
                        insert into insight.frozen_figure (month, version, figure, split, key, value)
                        select :month, :version, figure, split, key, value
                        from unnest(:figures, :splits, :keys, :values) as line (figure, split, key, value)
                        """)
                .param("month", month.atDay(1))
                .param("version", version)
                .param("figures", lines.stream().map(Line::figure).toArray(String[]::new))
                .param("splits", lines.stream().map(Line::split).toArray(String[]::new))
                .param("keys", lines.stream().map(Line::key).toArray(String[]::new))
                .param("values", lines.stream().map(Line::value).toArray(BigDecimal[]::new))
                .update();
    }

    void add(YearMonth month, int version, String split, String key, LocalizedText name) {
        sql.sql("""
                        insert into insight.frozen_name (month, version, split, key, name)
                        values (:month, :version, :split, :key, cast(:name as jsonb))
                        """)
                .param("month", month.atDay(1))
                .param("version", version)
                .param("split", split)
                .param("key", key)
                .param("name", LocalizedColumn.json(name))
                .update();
    }

    List<Line> lines(YearMonth month, int version) {
        return sql.sql("""
                        select figure, split, key, value
                        from insight.frozen_figure
                        where month = :month
                          and version = :version
                        order by figure, split, key
                        """)
                .param("month", month.atDay(1))
                .param("version", version)
                .query(LINE)
                .list();
    }

    Map<String, LocalizedText> names(YearMonth month, int version) {
        var names = new HashMap<String, LocalizedText>();
        sql.sql("""
                        select split, key, name
                        from insight.frozen_name
                        where month = :month
                          and version = :version
                        """).param("month", month.atDay(1)).param("version", version).query((RowCallbackHandler) row ->
                names.put(row.getString("split") + " " + row.getString("key"), LocalizedColumn.read(row, "name")));
        return names;
    }
}
