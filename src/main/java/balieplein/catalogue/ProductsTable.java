package balieplein.catalogue;

import java.util.List;
import java.util.Optional;
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
                """).query(ProductRow.mapper(steps.byProduct())).list();
    }

    /// Writes a product whatever its version, as an import does.
    void write(Product product) {
        sql.sql("""
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
                """).params(ProductRow.params(product)).update();
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
                .query(ProductRow.edited(steps.byProduct()))
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
}
