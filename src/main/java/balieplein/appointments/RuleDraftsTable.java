package balieplein.appointments;

import balieplein.database.InstantColumn;
import balieplein.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class RuleDraftsTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final RowMapper<RuleDraft> DRAFT = (row, number) -> new RuleDraft(
            JSON.readValue(row.getString("rule"), HouseRule.class),
            row.getString("author"),
            row.getString("author_name"),
            InstantColumn.read(row, "drafted_at"));

    private final JdbcClient sql;

    RuleDraftsTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<RuleDraft> list() {
        return sql.sql("""
                select rule, author, author_name, drafted_at
                from appointments.rule_draft
                where approver is null
                order by from_day, code
                """).query(DRAFT).list();
    }

    /// Keeps it from changing until the end of the transaction.
    Optional<RuleDraft> lock(String code, LocalDate from) {
        return sql.sql("""
                select rule, author, author_name, drafted_at
                from appointments.rule_draft
                where (code, from_day) = (?, ?)
                    and approver is null
                for update
                """).params(code, from).query(DRAFT).optional();
    }

    /// False when a version that begins this day is approved already.
    boolean save(HouseRule rule, Actor author, Instant now) {
        return sql.sql("""
                insert into appointments.rule_draft (code, from_day, rule, author, author_name, drafted_at)
                values (:code, :from, cast(:rule as jsonb), :author, :name, :now)
                on conflict (city, code, from_day) do update
                set rule = excluded.rule,
                    author = excluded.author,
                    author_name = excluded.author_name,
                    drafted_at = excluded.drafted_at
                where rule_draft.approver is null
                """)
                        .param("code", rule.code())
                        .param("from", rule.from())
                        .param("rule", JSON.writeValueAsString(rule))
                        .param("author", author.subject())
                        .param("name", author.name())
                        .param("now", InstantColumn.of(now))
                        .update()
                == 1;
    }

    void approve(HouseRule rule, Actor approver, Instant now) {
        sql.sql("""
                update appointments.rule_draft
                set approver = ?, approver_name = ?, approved_at = ?
                where (code, from_day) = (?, ?)
                """)
                .params(approver.subject(), approver.name(), InstantColumn.of(now), rule.code(), rule.from())
                .update();
    }

    void discard(String code, LocalDate from) {
        sql.sql("delete from appointments.rule_draft where (code, from_day) = (?, ?) and approver is null")
                .params(code, from)
                .update();
    }
}
