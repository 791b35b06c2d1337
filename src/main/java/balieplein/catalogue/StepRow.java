package balieplein.catalogue;

import balieplein.database.LocalizedColumn;
import balieplein.identity.Assurance;
import balieplein.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// How a row of `catalogue.step` is read.
final class StepRow {

    static final RowMapper<ProductStep> MAPPER = (row, number) -> new ProductStep(
            row.getString("product"),
            row.getString("code"),
            LocalizedColumn.read(row, "name"),
            row.getInt("minutes"),
            row.getInt("minutes_per_extra"),
            row.getInt("max_persons"),
            channels(row),
            StepRegime.valueOf(row.getString("regime")),
            fee(row),
            Json.documents(row.getString("documents")),
            Json.variants(row.getString("variants")),
            assurance(row));

    private StepRow() {}

    private static @Nullable Money fee(ResultSet row) throws SQLException {
        var cents = row.getLong("fee");
        return row.wasNull() ? null : new Money(cents);
    }

    private static @Nullable Assurance assurance(ResultSet row) throws SQLException {
        var code = row.getString("assurance");
        return code == null ? null : Assurance.valueOf(code);
    }

    private static Set<Channel> channels(ResultSet row) throws SQLException {
        var channels = new HashSet<Channel>();
        ProductRow.texts(row, "channels").forEach(channel -> channels.add(Channel.valueOf(channel)));
        return channels;
    }
}
