package balieplein.scenarios;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table `scenarios.proposal`.
@Repository
class ProposalsTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final RowMapper<Proposal> PROPOSAL = (row, number) -> new Proposal(
            row.getString("code"),
            row.getString("scenario"),
            JSON.readValue(row.getString("written"), WrittenScenario.class),
            JSON.readValue(row.getString("answer"), WhatIf.Answered.class),
            InstantColumn.read(row, "made_at"),
            row.getObject("draft_from", LocalDate.class));

    private final JdbcClient sql;

    ProposalsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when it was added before.
    boolean add(String code, SavedScenario scenario, Instant at) {
        return sql.sql("""
                        insert into scenarios.proposal (code, scenario, written, answer, made_at)
                        values (:code, :scenario, cast(:written as jsonb), cast(:answer as jsonb), :at)
                        on conflict (city, code) do nothing
                        """)
                        .param("code", code)
                        .param("scenario", scenario.code())
                        .param("written", JSON.writeValueAsString(scenario.written()))
                        .param("answer", JSON.writeValueAsString(scenario.answer()))
                        .param("at", InstantColumn.of(at))
                        .update()
                == 1;
    }

    Optional<Proposal> find(String code) {
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
