package balieplein.catalogue;

import balieplein.catalogue.Product.State;
import balieplein.database.LocalizedColumn;
import balieplein.identity.Actor;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// How a row of `catalogue.product` is read and written.
final class ProductRow {

    private ProductRow() {}

    static RowMapper<Product> mapper(Map<String, List<ProductStep>> steps) {
        return (row, number) -> new Product(
                row.getString("code"),
                row.getString("service"),
                State.valueOf(row.getString("state")),
                Theme.valueOf(row.getString("theme")),
                row.getString("icon"),
                LocalizedColumn.read(row, "name"),
                LocalizedColumn.read(row, "summary"),
                texts(row, "synonyms"),
                row.getObject("featured", Integer.class),
                LocalizedColumn.readOrNull(row, "ready"),
                LocalizedColumn.readOrNull(row, "valid"),
                row.getObject("checked", LocalDate.class),
                steps.getOrDefault(row.getString("code"), List.of()),
                Json.questions(row.getString("questions")));
    }

    static RowMapper<EditedProduct> edited(Map<String, List<ProductStep>> steps) {
        var product = mapper(steps);
        return (row, number) -> new EditedProduct(
                Objects.requireNonNull(product.mapRow(row, number)),
                row.getInt("version"),
                row.getString("changed_by"));
    }

    static Map<String, @Nullable Object> params(Product product) {
        var editor = Actor.current().name();
        var params = new HashMap<String, @Nullable Object>();
        params.put("code", product.code());
        params.put("service", product.service());
        params.put("state", product.state().name());
        params.put("theme", product.theme().name());
        params.put("icon", product.icon());
        params.put("name", LocalizedColumn.json(product.name()));
        params.put("summary", LocalizedColumn.json(product.summary()));
        params.put("synonyms", product.synonyms().toArray(String[]::new));
        params.put("featured", product.featured());
        params.put("ready", LocalizedColumn.jsonOrNull(product.ready()));
        params.put("valid", LocalizedColumn.jsonOrNull(product.valid()));
        params.put("checked", product.checked());
        params.put("questions", Json.questions(product.questions()));
        params.put("editor", editor.isEmpty() ? null : editor);
        return params;
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
