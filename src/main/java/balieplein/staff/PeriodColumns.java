package balieplein.staff;

import balieplein.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/// The days from and until which something counts, in the columns `valid_from` and `valid_until`.
final class PeriodColumns {

    private PeriodColumns() {}

    static Period read(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }
}
