package balieplein.catalogue;

import balieplein.cities.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The products of a file of the Flemish catalogue: one, a list, a graph, or a page of an event stream.
///
/// @param faults why it cannot be read at all; none when it can
record IpdcFile(List<JsonNode> members, List<Fault> faults) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static IpdcFile read(byte[] bytes) {
        try {
            var members = members(JSON.readTree(bytes));
            return members.isEmpty()
                    ? new IpdcFile(List.of(), List.of(new Fault(1, "", "catalogue.staff.ipdc.empty", List.of())))
                    : new IpdcFile(members, List.of());
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            return new IpdcFile(List.of(), List.of(new Fault(line, "", "catalogue.staff.ipdc.json", List.of())));
        }
    }

    /// By code. Of several snapshots of one product the last counts.
    Map<String, Integer> last() {
        var last = new java.util.LinkedHashMap<String, Integer>();
        for (var i = 0; i < members.size(); i++) {
            last.put(IpdcProduct.code(members.get(i)), i);
        }
        return last;
    }

    private static List<JsonNode> members(JsonNode root) {
        for (var key : List.of("@graph", "member", "hydraMember")) {
            if (root.path(key).isArray()) {
                return members(root.get(key));
            }
        }
        var members = new ArrayList<JsonNode>();
        if (root.isArray()) {
            root.forEach(each -> {
                if (each.isObject()) {
                    members.add(each);
                }
            });
        } else if (root.has(IpdcTerms.TITLE)) {
            members.add(root);
        }
        return members;
    }
}
