package balieplein.appointments;

import balieplein.appointments.Appointment.Channel;
import balieplein.appointments.Appointment.Contact;
import balieplein.appointments.Appointment.State;
import balieplein.kernel.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// How a row of `appointments.appointment` is read, the same for every statement.
final class AppointmentRow {

    static final RowMapper<Appointment> MAPPER = (row, number) -> new Appointment(
            row.getString("code"),
            row.getString("secret"),
            State.of(row.getString("state")),
            row.getString("location"),
            row.getString("pool"),
            instant(row, "starts"),
            instant(row, "ends"),
            items(row),
            contact(row),
            Channel.of(row.getString("channel")),
            instant(row, "booked_at"),
            row.getInt("revision"),
            row.getObject("held_until") == null ? null : instant(row, "held_until"));

    private AppointmentRow() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static String[] items(List<VisitItem> items) {
        return items.stream().map(VisitItem::toString).toArray(String[]::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<VisitItem> items(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("items").getArray())
                .map(VisitItem::parse)
                .toList();
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("name"),
                row.getString("email"),
                row.getString("mobile"),
                language(row.getString("language")),
                row.getString("assistance"));
    }

    private static @Nullable Language language(@Nullable String tag) {
        return tag == null ? null : Language.of(tag);
    }
}
