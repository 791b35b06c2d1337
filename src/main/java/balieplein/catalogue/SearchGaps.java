package balieplein.catalogue;

import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.kernel.Spelling;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What residents searched and did not find, so that the editors of the catalogue can add the word or the product. It
/// holds words only: what looks like a number of a person or an address of a mailbox is not kept.
@Component
public class SearchGaps {

    private static final int LONGEST = 60;
    private static final int MOST = 100;
    private static final Pattern PERSONAL = Pattern.compile("\\d{5}|(\\d[ .-]?){6}|@");
    private static final RowMapper<Gap> GAP = (row, number) -> new Gap(
            row.getString("words"),
            Language.of(row.getString("language")),
            row.getInt("times"),
            row.getObject("last_day", LocalDate.class));

    private final JdbcClient sql;
    private final InstantSource clock;

    SearchGaps(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param times how often it was searched
    public record Gap(String words, Language language, int times, LocalDate lastDay) {}

    /// The most searched first.
    public List<Gap> list() {
        return sql.sql("""
                select words, language, times, last_day
                from catalogue.search_gap
                order by times desc, last_day desc, words
                limit ?
                """).param(MOST).query(GAP).list();
    }

    void record(String searched, Language language) {
        var words = Spelling.plain(searched);
        if (words.isEmpty()
                || words.length() > LONGEST
                || PERSONAL.matcher(searched).find()) {
            return;
        }
        sql.sql("""
                insert into catalogue.search_gap (words, language, first_day, last_day)
                values (:words, :language, :today, :today)
                on conflict (city, words, language) do update
                set times = search_gap.times + 1,
                    last_day = excluded.last_day
                """)
                .param("words", words)
                .param("language", language.tag())
                .param("today", CityTime.date(clock.instant()))
                .update();
    }
}
