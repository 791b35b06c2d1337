package balieplein.database;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings the schema of every module to its newest version. A module's migrations lie in `db/migration/<module>` and
/// touch the schema of that name only; the one of this module comes first, because the others use its functions.
final class Migrations {

    private static final String FIRST = "database";

    private Migrations() {}

    static void run(DataSource dataSource) {
        for (var module : modules()) {
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas(module)
                    .defaultSchema(module)
                    .locations("classpath:db/migration/" + module)
                    .table("migration")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        }
    }

    static List<String> modules() {
        try {
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
            return Arrays.stream(scripts)
                    .map(script -> script.toString().replaceAll(".*db/migration/([a-z]+)/.*", "$1"))
                    .distinct()
                    .sorted(Comparator.comparing((String module) -> !module.equals(FIRST))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The migrations inside the product cannot be read.", e);
        }
    }
}
