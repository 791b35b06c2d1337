package balieplein.catalogue;

import balieplein.database.LocalizedColumn;
import balieplein.kernel.LocalizedText;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class StepsTable {

    private final JdbcClient sql;

    StepsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The steps in use, in their order.
    Map<String, List<ProductStep>> byProduct() {
        return sql.sql("""
                select product, code, name, minutes, minutes_per_extra, max_persons, channels, regime, fee, documents,
                    variants, assurance
                from catalogue.step
                where not retired
                order by product, position
                """).query(StepRow.MAPPER).list().stream()
                .collect(Collectors.groupingBy(ProductStep::product, LinkedHashMap::new, Collectors.toList()));
    }

    /// The names of all steps there ever were, by full code.
    Map<String, LocalizedText> names() {
        var names = new LinkedHashMap<String, LocalizedText>();
        sql.sql("""
                select product, code, name
                from catalogue.step
                """).query((ResultSet row) -> {
            names.put(row.getString("product") + "." + row.getString("code"), LocalizedColumn.read(row, "name"));
        });
        return names;
    }

    /// Writes the steps of a product; a step it no longer has is kept for what referred to it.
    void write(Product product) {
        var kept = product.steps().stream().map(ProductStep::code).toArray(String[]::new);
        sql.sql("""
                update catalogue.step
                set retired = true
                where product = :product
                    and code <> all (:kept)
                """).param("product", product.code()).param("kept", kept).update();
        for (int position = 0; position < product.steps().size(); position++) {
            write(product.steps().get(position), position);
        }
    }

    private void write(ProductStep step, int position) {
        sql.sql("""
                insert into catalogue.step
                    (product, code, position, retired, name, minutes, minutes_per_extra, max_persons, channels, regime,
                     fee, documents, variants, assurance)
                values
                    (:product, :code, :position, false, cast(:name as jsonb), :minutes, :extra, :persons, :channels,
                     :regime, :fee, cast(:documents as jsonb), cast(:variants as jsonb),
                     :assurance)
                on conflict (city, product, code) do update
                set position = excluded.position,
                    retired = false,
                    name = excluded.name,
                    minutes = excluded.minutes,
                    minutes_per_extra = excluded.minutes_per_extra,
                    max_persons = excluded.max_persons,
                    channels = excluded.channels,
                    regime = excluded.regime,
                    fee = excluded.fee,
                    documents = excluded.documents,
                    variants = excluded.variants,
                    assurance = excluded.assurance
                """)
                .param("product", step.product())
                .param("code", step.code())
                .param("position", position)
                .param("name", LocalizedColumn.json(step.name()))
                .param("minutes", step.minutes())
                .param("extra", step.minutesPerExtra())
                .param("persons", step.maxPersons())
                .param("channels", step.channels().stream().map(Channel::name).toArray(String[]::new))
                .param("regime", step.regime().name())
                .param("fee", step.fee() == null ? null : step.fee().cents())
                .param("documents", Json.documents(step.documents()))
                .param(
                        "assurance",
                        step.assurance() == null ? null : step.assurance().name())
                .param("variants", Json.variants(step.variants()))
                .update();
    }
}
