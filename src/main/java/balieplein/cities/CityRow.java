package balieplein.cities;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// How a row of `cities.city` is read.
final class CityRow {

    private CityRow() {}

    static RowMapper<City> mapper(Map<LocalDate, LocalizedText> closed) {
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
