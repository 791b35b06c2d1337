package balieplein.catalogue;

import balieplein.catalogue.Product.State;
import balieplein.database.LocalizedColumn;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    Optional<Integer> findVersion(String code) {
        return sql.sql("""
                select version
                from catalogue.product
                where code = ?
                """).param(code).query(Integer.class).optional();
    }

    /// Writes a product whatever its version, as an import does.
    void write(Product product) {
        bind(sql.sql("""
                insert into catalogue.product
                    (code, service, state, theme, icon, name, summary, synonyms, featured, ready, valid, checked, questions)
                values
                    (:code, :service, :state, :theme, :icon, cast(:name as jsonb), cast(:summary as jsonb),
                     :synonyms, :featured, cast(:ready as jsonb), cast(:valid as jsonb), :checked, cast(:questions as jsonb))
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
                    version = product.version + 1
                """), product).update();
        steps.write(product);
    }

    /// Takes the next version for an editor who saw `version`.
    ///
    /// @return false when somebody else was first; nothing is written then
    boolean claim(String code, int version) {
        return sql.sql("""
                update catalogue.product
                set version = version + 1
                where code = ?
                    and version = ?
                """).param(code).param(version).update() == 1;
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Product product) {
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
                .param("questions", Json.questions(product.questions()));
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

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
