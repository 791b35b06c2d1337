package balieplein.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// A saved report as a row of `insight.saved_report`, and back.
final class SavedReportRow {

    static final RowMapper<SavedReport> MAPPER = (row, number) -> new SavedReport(
            row.getString("code"),
            row.getString("owner"),
            new ReportWish(
                    row.getString("name"),
                    row.getString("location"),
                    Dimension.find(row.getString("split")).orElseThrow(),
                    Schedule.of(row.getString("schedule")),
                    List.of((String[]) row.getArray("recipients").getArray())),
            row.getObject("mails_since", LocalDate.class),
            row.getInt("version"));

    private SavedReportRow() {}

    static Map<String, @Nullable Object> params(SavedReport report) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("code", report.code());
        values.put("name", report.name());
        values.put("location", report.location());
        values.put("split", report.split().tag());
        values.put("schedule", report.schedule().tag());
        values.put("recipients", report.recipients().toArray(String[]::new));
        values.put("since", report.mailsSince());
        return values;
    }
}
