package balieplein.cities;

import balieplein.kernel.Language;
import java.util.List;
import java.util.Optional;
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
    private final HostsTable hosts;
    private final ClosedDaysTable closedDays;

    CitiesTable(JdbcClient sql, HostsTable hosts, ClosedDaysTable closedDays) {
        this.sql = sql;
        this.hosts = hosts;
        this.closedDays = closedDays;
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
                """).param(code).query(CityRow.mapper(closedDays.list())).optional();
    }

    /// Writes the entry of the current city, whose code it must have.
    void write(City city) {
        writeEntry(city);
        hosts.write(city.hosts());
        closedDays.write(city.calendar().closed());
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
}
