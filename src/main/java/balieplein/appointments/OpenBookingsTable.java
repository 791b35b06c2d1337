package balieplein.appointments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what somebody has booked and not had yet.
@Component
class OpenBookingsTable {

    private final JdbcClient sql;

    OpenBookingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    boolean hasTooMany(BookingEntry entry) {
        if (!entry.limited()) {
            return false;
        }
        var open = sql.sql("select appointments.open_bookings(:email, :mobile, :person, :products, :now)")
                .params(entry.params())
                .query(Integer.class)
                .single();
        return open >= entry.mostOpen();
    }
}
