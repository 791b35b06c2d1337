package balieplein.pickups;

import balieplein.database.InstantColumn;
import balieplein.kernel.Language;
import java.time.LocalDate;
import org.springframework.jdbc.core.RowMapper;

/// How rows of items are read.
final class ItemRows {

    static final RowMapper<PickupItem> ITEM = (row, number) -> new PickupItem(
            row.getString("code"),
            row.getString("reference"),
            row.getString("step"),
            PickupState.of(row.getString("state")),
            row.getString("location"),
            row.getString("shelf"),
            row.getString("name"),
            row.getBoolean("has_number"),
            row.getObject("born", LocalDate.class),
            row.getString("email"),
            Language.of(row.getString("language")),
            row.getObject("expected_on", LocalDate.class),
            InstantColumn.read(row, "registered_at"),
            InstantColumn.readOrNull(row, "ready_at"),
            InstantColumn.read(row, "changed_at"));

    static final RowMapper<PickupEvent> EVENT = (row, number) -> new PickupEvent(
            row.getString("event"), InstantColumn.read(row, "at"), row.getString("actor"), row.getString("reason"));

    static final RowMapper<HandedOver> HANDED = (row, number) -> new HandedOver(
            InstantColumn.read(row, "at"),
            row.getString("official"),
            Collector.Who.find(row.getString("collector")).orElseThrow(),
            row.getString("document"),
            row.getString("name"),
            row.getObject("proxy_until", LocalDate.class));

    private ItemRows() {}
}
