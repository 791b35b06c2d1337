package balieplein.insight;

import balieplein.database.InstantColumn;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.RowMapper;

/// A version of a month as a row of `insight.frozen_month`.
final class FrozenRow {

    static final RowMapper<FrozenMonths.Frozen> MAPPER = (row, number) -> new FrozenMonths.Frozen(
            YearMonth.from(row.getObject("month", LocalDate.class)),
            row.getInt("version"),
            row.getInt("edition"),
            InstantColumn.read(row, "frozen_at"),
            row.getBigDecimal("visits"));

    private FrozenRow() {}
}
