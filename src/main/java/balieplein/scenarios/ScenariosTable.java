package balieplein.scenarios;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table `scenarios.scenario`.
@Repository
class ScenariosTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final RowMapper<SavedScenario> SCENARIO = (row, number) -> new SavedScenario(
            row.getString("code"),
            row.getString("name"),
            row.getString("location"),
            JSON.readValue(row.getString("written"), WrittenScenario.class),
            JSON.readValue(row.getString("answer"), WhatIf.Answered.class),
            row.getInt("version"),
            InstantColumn.read(row, "saved_at"));

    private final JdbcClient sql;

    ScenariosTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<SavedScenario> list() {
        return sql.sql("""
                        select code, name, location, written, answer, version, saved_at
                        from scenarios.scenario
                        order by saved_at desc, code
                        """).query(SCENARIO).list();
    }

    Optional<SavedScenario> find(String code) {
        return sql.sql("""
                        select code, name, location, written, answer, version, saved_at
                        from scenarios.scenario
                        where code = ?
                        """).param(code).query(SCENARIO).optional();
    }

    boolean holds(String code) {
        return sql.sql("""
                        select exists (
                            select 1
                            from scenarios.scenario
                            where code = ?)
                        """).param(code).query(Boolean.class).single();
    }

    /// False when it was added before: the form was sent twice.
    boolean add(String code, Scenario scenario, WrittenScenario written, WhatIf.Answered answer, Instant at) {
        return sql.sql("""
                        insert into scenarios.scenario (code, name, location, written, answer, saved_at)
                        values (:code, :name, :location, cast(:written as jsonb), cast(:answer as jsonb), :at)
                        on conflict (city, code) do nothing
                        """)
                        .param("code", code)
                        .param("name", scenario.name())
                        .param("location", scenario.location())
                        .param("written", JSON.writeValueAsString(written))
                        .param("answer", JSON.writeValueAsString(answer))
                        .param("at", InstantColumn.of(at))
                        .update()
                == 1;
    }

    /// Whether this version was the last one.
    boolean change(
            String code, int version, Scenario scenario, WrittenScenario written, WhatIf.Answered answer, Instant at) {
        return sql.sql("""
                                update scenarios.scenario
                                set name = :name,
                                    location = :location,
                                    written = cast(:written as jsonb),
                                    answer = cast(:answer as jsonb),
                                    version = version + 1,
                                    saved_at = :at
                                where code = :code
                                  and version = :version
                                """)
                        .param("code", code)
                        .param("version", version)
                        .param("name", scenario.name())
                        .param("location", scenario.location())
                        .param("written", JSON.writeValueAsString(written))
                        .param("answer", JSON.writeValueAsString(answer))
                        .param("at", InstantColumn.of(at))
                        .update()
                == 1;
    }
}
