package balieplein.cities;

import balieplein.database.LocalizedColumn;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class CitiesTable {

    private static final String WRITE_ENTRY = """
            insert into cities.city
                (code, name, title, languages, phone, email, street, postcode, town, main, accent, neutral, support,
                 logo, font, radius, legal_holidays)
            values
                (current_setting('balieplein.city'), :name, :title, :languages, :phone, :email, :street, :postcode, :town, :main, :accent,
                 :neutral, :support, :logo, :font, :radius, :legalHolidays)
            on conflict (code) do update
            set name = excluded.name,
                title = excluded.title,
                languages = excluded.languages,
                phone = excluded.phone,
                email = excluded.email,
                street = excluded.street,
                postcode = excluded.postcode,
                town = excluded.town,
                main = excluded.main,
                accent = excluded.accent,
                neutral = excluded.neutral,
                support = excluded.support,
                logo = excluded.logo,
                font = excluded.font,
                radius = excluded.radius,
                legal_holidays = excluded.legal_holidays
            """;

    private final JdbcClient sql;

    CitiesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The codes of all cities, the first city first.
    List<String> codes() {
        return sql.sql("""
                select code
                from cities.city
                order by position
                """).query(String.class).list();
    }

    /// A city with its closing days, which only the city itself sees.
    Optional<City> find(String code) {
        return sql.sql("""
                select
                    code, name, title, languages, phone, email, street, postcode, town, main, accent, neutral, support,
                    logo, font, radius, legal_holidays,
                    array(select host from cities.host where host.city = code order by position) as hosts
                from cities.city
                where code = ?
                """).param(code).query(city(closedDays())).optional();
    }

    /// The code of the city by host name.
    Map<String, String> codesByHost() {
        var codes = new HashMap<String, String>();
        sql.sql("""
                select host, city
                from cities.host
                """).query((ResultSet row) -> {
            codes.put(row.getString("host"), row.getString("city"));
        });
        return codes;
    }

    /// The city that answers on a host name.
    Optional<String> ownerOf(String host) {
        return sql.sql("""
                select city
                from cities.host
                where host = ?
                """).param(host).query(String.class).optional();
    }

    /// Writes the entry of the current city, whose code it must have.
    void write(City city) {
        writeEntry(city);
        writeHosts(city.hosts());
        writeClosedDays(city.calendar().closed());
    }

    private void writeEntry(City city) {
        var style = city.style();
        var address = city.address();
        sql.sql(WRITE_ENTRY)
                .param("name", city.name())
                .param("title", city.title())
                .param("languages", city.languages().stream().map(Language::tag).toArray(String[]::new))
                .param("phone", city.phone())
                .param("email", city.email())
                .param("street", address == null ? null : address.street())
                .param("postcode", address == null ? null : address.postcode())
                .param("town", address == null ? null : address.town())
                .param("main", style.main())
                .param("accent", style.accent())
                .param("neutral", style.neutral())
                .param("support", style.support())
                .param("logo", style.logo())
                .param("font", style.font().name())
                .param("radius", style.radius())
                .param("legalHolidays", city.calendar().legalHolidays())
                .update();
    }

    private void writeHosts(List<String> hosts) {
        sql.sql("""
                delete from cities.host
                where city = current_setting('balieplein.city')
                """).update();
        for (int position = 0; position < hosts.size(); position++) {
            sql.sql("""
                    insert into cities.host (host, position)
                    values (?, ?)
                    """).param(hosts.get(position)).param(position).update();
        }
    }

    private void writeClosedDays(Map<LocalDate, LocalizedText> closed) {
        sql.sql("delete from cities.closed_day").update();
        closed.forEach((day, name) ->
                sql.sql("""
                insert into cities.closed_day (day, name)
                values (?, cast(? as jsonb))
                """).param(day).param(LocalizedColumn.json(name)).update());
    }

    private Map<LocalDate, LocalizedText> closedDays() {
        var days = new TreeMap<LocalDate, LocalizedText>();
        sql.sql("""
                select day, name
                from cities.closed_day
                """).query((ResultSet row) -> {
            days.put(row.getObject("day", LocalDate.class), LocalizedColumn.read(row, "name"));
        });
        return days;
    }

    private static RowMapper<City> city(Map<LocalDate, LocalizedText> closed) {
        return (row, number) -> new City(
                row.getString("code"),
                row.getString("name"),
                row.getString("title"),
                texts(row, "hosts"),
                texts(row, "languages").stream().map(Language::of).toList(),
                row.getString("phone"),
                row.getString("email"),
                address(row),
                new HouseStyle(
                        row.getString("main"),
                        row.getString("accent"),
                        row.getString("neutral"),
                        row.getString("support"),
                        row.getString("logo"),
                        HouseStyle.Font.valueOf(row.getString("font")),
                        row.getInt("radius")),
                new CityCalendar(row.getBoolean("legal_holidays"), closed));
    }

    private static @Nullable Address address(ResultSet row) throws SQLException {
        var street = row.getString("street");
        return street == null ? null : new Address(street, row.getString("postcode"), row.getString("town"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
