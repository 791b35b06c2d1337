package balieplein.database;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Walks PostgreSQL's own catalogue: no table may hold a city's data without being guarded.
@Running
class CitiesApartTest {

    /// Tables of the installation as a whole. Each has its reason.
    private static final Set<String> WITHOUT_CITY = Set.of(
            "cities.city", // the list of cities itself, read before the city is known
            "cities.host", // which host name means which city
            "database.event_publication", // events carry their city inside
            "database.scheduled_tasks", // jobs of the installation
            "database.spring_session", // a session is bound to its host by its cookie
            "database.spring_session_attributes",
            "simulators.authorization_code", // asked back on an address without a city
            "simulators.clock", // the demo has one clock
            "simulators.signing_key", // and one identity provider
            "pickups.move", // which moves an item of the express desk may make: the same everywhere
            "plaza.move"); // and a visit

    @Autowired
    private JdbcClient sql;

    @Test
    void every_table_with_a_citys_data_is_guarded() {
        assertThat(tables("not (c.relrowsecurity and c.relforcerowsecurity)"))
                .filteredOn(table -> !WITHOUT_CITY.contains(table))
                .isEmpty();
    }

    @Test
    void every_guarded_table_has_the_policy_of_the_current_city() {
        var policy = "(city = current_setting('balieplein.city'::text, true))";
        var unguarded =
                sql.sql("""
                        select schemaname || '.' || tablename
                        from pg_policies
                        where qual is distinct from ?
                           or with_check is distinct from ?
                           or cmd <> 'ALL'
                        """).param(policy).param(policy).query(String.class).list();
        assertThat(unguarded).isEmpty();
        assertThat(tables("c.relrowsecurity and not exists (select 1 from pg_policy p where p.polrelid = c.oid)"))
                .isEmpty();
    }

    @Test
    void every_row_can_be_pointed_at() {
        assertThat(tables("not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')"))
                .containsExactly("appointments.wrong_try"); // a tally of tries, counted and forgotten, never pointed at
    }

    @Test
    void keys_start_with_the_city() {
        var otherwise = sql.sql("""
                        select n.nspname || '.' || c.relname || ' (' || i.indexrelid::regclass || ')'
                        from pg_index i
                        join pg_class c on c.oid = i.indrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                        where i.indisprimary
                          and c.relrowsecurity
                          and a.attname <> 'city'
                        """).query(String.class).list();
        assertThat(otherwise).isEmpty();
    }

    @Test
    void without_a_city_nothing_is_seen() {
        for (var table : tables("c.relrowsecurity")) {
            assertThat(sql.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private List<String> tables(String condition) {
        return sql.sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p')
                          and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                          and c.relname <> 'migration'
                          and """ + " " + condition).query(String.class).list();
    }
}
