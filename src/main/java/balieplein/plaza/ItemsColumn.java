package balieplein.plaza;

import balieplein.appointments.VisitItem;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Product steps with counts in a `jsonb` column: `[{"step": "eid.request", "count": 1}]`.
final class ItemsColumn {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ItemsColumn() {}

    /// To bind as `cast(? as jsonb)`; null when there are none.
    static @Nullable String json(List<VisitItem> items) {
        if (items.isEmpty()) {
            return null;
        }
        var array = JSON.createArrayNode();
        for (var item : items) {
            var node = array.addObject().put("step", item.step()).put("count", item.count());
            if (item.variant() != null) {
                node.put("variant", item.variant());
            }
        }
        return array.toString();
    }

    static List<VisitItem> parse(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        return StreamSupport.stream(JSON.readTree(json).spliterator(), false)
                .map(node -> new VisitItem(
                        node.get("step").stringValue(),
                        node.get("count").intValue(),
                        node.has("variant") ? node.get("variant").stringValue() : null))
                .toList();
    }
}
