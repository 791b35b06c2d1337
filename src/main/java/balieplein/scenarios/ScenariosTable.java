package balieplein.scenarios;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The tables `scenarios.scenario` and `scenarios.proposal`.
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

    private static final RowMapper<Proposal> PROPOSAL = (row, number) -> new Proposal(
            row.getString("code"),
            row.getString("scenario"),
            JSON.readValue(row.getString("written"), WrittenScenario.class),
            JSON.readValue(row.getString("answer"), WhatIf.Answered.class),
            InstantColumn.read(row, "made_at"),
            row.getObject("draft_from", LocalDate.class));

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

    void add(String code, Scenario scenario, WrittenScenario written, WhatIf.Answered answer, Instant at) {
        sql.sql("""
                        insert into scenarios.scenario (code, name, location, written, answer, saved_at)
                        values (:code, :name, :location, cast(:written as jsonb), cast(:answer as jsonb), :at)
                        """)
                .param("code", code)
                .param("name", scenario.name())
                .param("location", scenario.location())
                .param("written", JSON.writeValueAsString(written))
                .param("answer", JSON.writeValueAsString(answer))
                .param("at", InstantColumn.of(at))
                .update();
    }

    /// Whether this version was the last one.
    boolean change(
            SavedScenario before, Scenario scenario, WrittenScenario written, WhatIf.Answered answer, Instant at) {
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
                        .param("code", before.code())
                        .param("version", before.version())
                        .param("name", scenario.name())
                        .param("location", scenario.location())
                        .param("written", JSON.writeValueAsString(written))
                        .param("answer", JSON.writeValueAsString(answer))
                        .param("at", InstantColumn.of(at))
                        .update()
                == 1;
    }

    void propose(String code, SavedScenario scenario, Instant at) {
        sql.sql("""
                        insert into scenarios.proposal (code, scenario, written, answer, made_at)
                        values (:code, :scenario, cast(:written as jsonb), cast(:answer as jsonb), :at)
                        """)
                .param("code", code)
                .param("scenario", scenario.code())
                .param("written", JSON.writeValueAsString(scenario.written()))
                .param("answer", JSON.writeValueAsString(scenario.answer()))
                .param("at", InstantColumn.of(at))
                .update();
    }

    Optional<Proposal> findProposal(String code) {
        return sql.sql("""
                        select code, scenario, written, answer, made_at, draft_from
                        from scenarios.proposal
                        where code = ?
                        """).param(code).query(PROPOSAL).optional();
    }

    void drafted(String code, LocalDate from) {
        sql.sql("""
                        update scenarios.proposal
                        set draft_from = :from
                        where code = :code
                        """).param("code", code).param("from", from).update();
    }
}
