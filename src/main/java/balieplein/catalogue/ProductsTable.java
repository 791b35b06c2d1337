package balieplein.catalogue;

import balieplein.catalogue.Product.State;
import balieplein.database.LocalizedColumn;
import balieplein.identity.Actor;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ProductsTable {

    private final JdbcClient sql;
    private final StepsTable steps;

    ProductsTable(JdbcClient sql, StepsTable steps) {
        this.sql = sql;
        this.steps = steps;
    }

    /// All products, also drafts and retired ones, in the order in which they came.
    List<Product> list() {
        return sql.sql("""
                select code, service, state, theme, icon, name, summary, synonyms, featured, ready, valid, checked,
                    questions
                from catalogue.product
                order by position
                """).query(product(steps.byProduct())).list();
    }

    /// Writes a product whatever its version, as an import does.
    void write(Product product) {
        bind(sql.sql("""
                insert into catalogue.product
                    (code, service, state, theme, icon, name, summary, synonyms, featured, ready, valid, checked, questions,
                     changed_by)
                values
                    (:code, :service, :state, :theme, :icon, cast(:name as jsonb), cast(:summary as jsonb),
                     :synonyms, :featured, cast(:ready as jsonb), cast(:valid as jsonb), :checked, cast(:questions as jsonb),
                     :editor)
                on conflict (city, code) do update
                set service = excluded.service,
                    state = excluded.state,
                    theme = excluded.theme,
                    icon = excluded.icon,
                    name = excluded.name,
                    summary = excluded.summary,
                    synonyms = excluded.synonyms,
                    featured = excluded.featured,
                    ready = excluded.ready,
                    valid = excluded.valid,
                    checked = excluded.checked,
                    questions = excluded.questions,
                    changed_by = excluded.changed_by,
                    version = product.version + 1
                """), product).update();
        steps.write(product);
    }

    /// A product as its editors see it.
    Optional<EditedProduct> find(String code) {
        return sql.sql("""
                select code, service, state, theme, icon, name, summary, synonyms, featured, ready, valid, checked,
                    questions, version, changed_by
                from catalogue.product
                where code = ?
                """)
                .param(code)
                .query(edited(product(steps.byProduct())))
                .optional();
    }

    /// Takes a code for a new product, to be written in the same transaction.
    ///
    /// @return false when there is a product with this code; nothing is written then
    boolean claimCode(String code) {
        return sql.sql("""
                insert into catalogue.product (code, state, theme, icon, name, summary, synonyms, questions)
                values (?, 'DRAFT', '', '', '{}', '{}', '{}', '[]')
                on conflict (city, code) do nothing
                """).param(code).update() == 1;
    }

    /// One change of a product at a time.
    void lock(String code) {
        sql.sql("""
                select version
                from catalogue.product
                where code = ?
                for update
                """).param(code).query(Integer.class).list();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Product product) {
        var editor = Actor.current().name();
        return statement
                .param("code", product.code())
                .param("service", product.service())
                .param("state", product.state().name())
                .param("theme", product.theme().name())
                .param("icon", product.icon())
                .param("name", LocalizedColumn.json(product.name()))
                .param("summary", LocalizedColumn.json(product.summary()))
                .param("synonyms", product.synonyms().toArray(String[]::new))
                .param("featured", product.featured())
                .param("ready", LocalizedColumn.jsonOrNull(product.ready()))
                .param("valid", LocalizedColumn.jsonOrNull(product.valid()))
                .param("checked", product.checked())
                .param("questions", Json.questions(product.questions()))
                .param("editor", editor.isEmpty() ? null : editor);
    }

    private static RowMapper<Product> product(Map<String, List<ProductStep>> steps) {
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

    private static RowMapper<EditedProduct> edited(RowMapper<Product> product) {
        return (row, number) -> new EditedProduct(
                Objects.requireNonNull(product.mapRow(row, number)),
                row.getInt("version"),
                row.getString("changed_by"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
