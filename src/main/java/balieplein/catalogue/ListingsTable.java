package balieplein.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the Flemish catalogue says of products beyond what they hold themselves.
@Component
class ListingsTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;

    ListingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// By product.
    Map<String, ObjectNode> list() {
        var found = new HashMap<String, ObjectNode>();
        sql.sql("select product, body from catalogue.listing")
                .query((row, number) ->
                        found.put(row.getString("product"), (ObjectNode) JSON.readTree(row.getString("body"))))
                .list();
        return found;
    }

    void write(String product, ObjectNode body) {
        sql.sql("""
                insert into catalogue.listing (product, body)
                values (?, cast(? as jsonb))
                on conflict (city, product) do update
                set body = excluded.body
                """).params(product, body.toString()).update();
    }
}
