package balieplein.plaza;

import balieplein.database.InstantColumn;
import balieplein.kernel.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// Rows of visits and their events as records.
final class VisitRows {

    static final RowMapper<Visit> VISIT = (row, number) -> new Visit(
            row.getString("code"),
            row.getString("ticket"),
            VisitState.of(row.getString("state")),
            place(row),
            wish(row),
            arrival(row),
            new Visit.Calling(
                    row.getString("counter"),
                    InstantColumn.readOrNull(row, "called_at"),
                    row.getInt("calls"),
                    InstantColumn.readOrNull(row, "started_at"),
                    reason(row.getString("call_reason"))));

    static final RowMapper<VisitEvent> EVENT = (row, number) -> new VisitEvent(
            row.getInt("number"),
            VisitMove.of(row.getString("event")),
            new VisitMove.Step(VisitState.of(row.getString("from_state")), VisitState.of(row.getString("to_state"))),
            InstantColumn.read(row, "at"),
            row.getString("actor"),
            new VisitEvent.Where(row.getString("pool"), texts(row, "steps"), row.getString("counter")),
            closing(row),
            row.getString("reason"));

    private VisitRows() {}

    private static Visit.Place place(ResultSet row) throws SQLException {
        return new Visit.Place(
                row.getString("location"),
                row.getObject("day", LocalDate.class),
                row.getString("pool"),
                texts(row, "steps"),
                row.getString("wanted_counter"),
                row.getBoolean("goes_first"),
                texts(row, "officials"));
    }

    private static Visit.Wish wish(ResultSet row) throws SQLException {
        return new Visit.Wish(
                ItemsColumn.parse(row.getString("items")),
                row.getInt("persons"),
                row.getInt("minutes"),
                Language.of(row.getString("language")),
                row.getString("assistance"),
                row.getString("note"),
                row.getBoolean("priority"));
    }

    private static Visit.Arrival arrival(ResultSet row) throws SQLException {
        return new Visit.Arrival(
                InstantColumn.read(row, "arrived_at"),
                row.getString("appointment"),
                InstantColumn.readOrNull(row, "due_at"),
                row.getString("channel"),
                row.getString("chain"),
                InstantColumn.readOrNull(row, "sent_at"));
    }

    private static VisitEvent.Closing closing(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new VisitEvent.Closing(
                ItemsColumn.parse(row.getString("handled")),
                outcome == null ? null : VisitEvent.Outcome.of(outcome),
                texts(row, "missing"),
                row.getString("follow_up"));
    }

    private static @Nullable CallReason reason(@Nullable String tag) {
        return tag == null ? null : CallReason.of(tag);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
