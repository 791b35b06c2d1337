package balieplein.surveys;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How many were asked and what they answered, counted by week.
@Repository
class TallyTable {

    private static final RowMapper<TallyRow> ROW = (row, number) -> new TallyRow(
            row.getObject("week", LocalDate.class),
            row.getString("location"),
            SurveyChannel.of(row.getString("channel")),
            row.getString("service"),
            row.getString("product"),
            row.getBoolean("generated"),
            row.getInt("asked"),
            scores(row));

    private final JdbcClient sql;

    TallyTable(JdbcClient sql) {
        this.sql = sql;
    }

    void addAsked(Invitation invitation, LocalDate day) {
        add(List.of(row(invitation, day, 1, Scores.NONE)));
    }

    void addAnswer(Invitation invitation, LocalDate day, int score) {
        add(List.of(row(invitation, day, 0, Scores.NONE.with(score))));
    }

    /// Adds to what is there; the rows differ in more than their counts.
    void add(Collection<TallyRow> rows) {
        sql.sql("""
                insert into surveys.tally as there
                    (week, location, channel, service, product, generated, asked, scores)
                select week, location, channel, service, product, generated, asked, scores::int[]
                from unnest(cast(:weeks as date[]), :locations, :channels, :services, :products, :generated, :asked, :scores)
                    as new (week, location, channel, service, product, generated, asked, scores)
                on conflict (city, week, location, channel, service, product, generated) do update
                set asked = there.asked + excluded.asked,
                    scores = array[
                        there.scores[1] + excluded.scores[1],
                        there.scores[2] + excluded.scores[2],
                        there.scores[3] + excluded.scores[3],
                        there.scores[4] + excluded.scores[4],
                        there.scores[5] + excluded.scores[5]]
                """)
                .param("weeks", texts(rows, row -> row.week().toString()))
                .param("locations", texts(rows, TallyRow::location))
                .param("channels", texts(rows, row -> row.channel().tag()))
                .param("services", texts(rows, TallyRow::service))
                .param("products", texts(rows, TallyRow::product))
                .param("generated", rows.stream().map(TallyRow::generated).toArray(Boolean[]::new))
                .param("asked", rows.stream().map(TallyRow::asked).toArray(Integer[]::new))
                .param("scores", texts(rows, TallyTable::written))
                .update();
    }

    /// Of the weeks before a Monday, the oldest first.
    List<TallyRow> list(LocalDate monday) {
        return sql.sql("""
                        select week, location, channel, service, product, generated, asked, scores
                        from surveys.tally
                        where week < ?
                        order by week, location, channel, service, product, generated
                        """).param(monday).query(ROW).list();
    }

    /// The same without services and products, which are many.
    List<TallyRow> listPlaces(LocalDate monday) {
        return sql.sql("""
                        select week, location, channel, '' as service, '' as product, generated, sum(asked) as asked,
                            array[sum(scores[1]), sum(scores[2]), sum(scores[3]), sum(scores[4]), sum(scores[5])]::int[]
                                as scores
                        from surveys.tally
                        where week < ?
                        group by week, location, channel, generated
                        order by week, location, channel, generated
                        """).param(monday).query(ROW).list();
    }

    private static TallyRow row(Invitation invitation, LocalDate day, int asked, Scores scores) {
        return new TallyRow(
                day.with(DayOfWeek.MONDAY),
                invitation.location(),
                invitation.channel(),
                invitation.service(),
                invitation.product(),
                false,
                asked,
                scores);
    }

    private static String[] texts(Collection<TallyRow> rows, Function<TallyRow, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    /// Such as `{0,0,1,0,0}`: arrays of arrays cannot be taken apart.
    private static String written(TallyRow row) {
        return row.scores().counts().toString().replace('[', '{').replace(']', '}');
    }

    private static Scores scores(ResultSet row) throws SQLException {
        Array array = row.getArray("scores");
        return new Scores(List.of((Integer[]) array.getArray()));
    }
}
