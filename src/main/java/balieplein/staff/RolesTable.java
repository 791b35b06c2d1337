package balieplein.staff;

import balieplein.identity.Grant;
import balieplein.identity.Role;
import balieplein.kernel.Money;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Roles, delegations and mandates that were not ended by hand.
@Component
class RolesTable {

    private static final RowMapper<HeldRole> ROLE = (row, number) -> new HeldRole(
            row.getString("code"),
            row.getString("member"),
            new Grant(Role.valueOf(row.getString("role")), row.getString("service"), row.getString("location")),
            PeriodColumns.read(row));

    private static final RowMapper<Delegation> DELEGATION = (row, number) -> new Delegation(
            row.getString("code"),
            row.getString("held_role"),
            row.getString("member"),
            PeriodColumns.read(row),
            row.getString("reason"));

    private static final RowMapper<Mandate> MANDATE = (row, number) -> {
        var cents = row.getObject("up_to", Long.class);
        return new Mandate(
                row.getString("code"),
                row.getString("member"),
                Mandate.Matter.valueOf(row.getString("matter")),
                cents == null ? null : new Money(cents),
                PeriodColumns.read(row));
    };

    private static final String ADD_ROLE = """
            insert into staff.held_role (code, member, role, service, location, valid_from, valid_until)
            values (:code, :member, :role, :service, :location, :from, :until)
            """;

    private static final String ADD_DELEGATION = """
            insert into staff.delegation (code, held_role, member, valid_from, valid_until, reason)
            values (:code, :role, :member, :from, :until, :reason)
            """;

    private static final String ADD_MANDATE = """
            insert into staff.mandate (code, member, matter, up_to, valid_from, valid_until)
            values (:code, :member, :matter, :upTo, :from, :until)
            """;

    private final JdbcClient sql;

    RolesTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<HeldRole> list() {
        return sql.sql("""
                select code, member, role, service, location, valid_from, valid_until
                from staff.held_role
                where ended_at is null
                order by role, valid_from, code
                """).query(ROLE).list();
    }

    Optional<HeldRole> find(String code) {
        return list().stream().filter(role -> role.code().equals(code)).findFirst();
    }

    void add(HeldRole role) {
        sql.sql(ADD_ROLE)
                .param("code", role.code())
                .param("member", role.member())
                .param("role", role.grant().role().name())
                .param("service", role.grant().service())
                .param("location", role.grant().location())
                .param("from", role.period().from())
                .param("until", role.period().until())
                .update();
    }

    void end(String code, Instant at) {
        sql.sql("update staff.held_role set ended_at = ? where code = ? and ended_at is null")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(code)
                .update();
    }

    List<Delegation> delegations() {
        return sql.sql("""
                select code, held_role, member, valid_from, valid_until, reason
                from staff.delegation
                where ended_at is null
                order by valid_from, code
                """).query(DELEGATION).list();
    }

    void add(Delegation delegation) {
        sql.sql(ADD_DELEGATION)
                .param("code", delegation.code())
                .param("role", delegation.heldRole())
                .param("member", delegation.to())
                .param("from", delegation.period().from())
                .param("until", delegation.period().until())
                .param("reason", delegation.reason())
                .update();
    }

    void endDelegation(String code, Instant at) {
        sql.sql("update staff.delegation set ended_at = ? where code = ? and ended_at is null")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(code)
                .update();
    }

    List<Mandate> mandates() {
        return sql.sql("""
                select code, member, matter, up_to, valid_from, valid_until
                from staff.mandate
                where ended_at is null
                order by valid_from, code
                """).query(MANDATE).list();
    }

    void add(Mandate mandate) {
        var upTo = mandate.upTo();
        sql.sql(ADD_MANDATE)
                .param("code", mandate.code())
                .param("member", mandate.member())
                .param("matter", mandate.matter().name())
                .param("upTo", upTo == null ? null : upTo.cents())
                .param("from", mandate.period().from())
                .param("until", mandate.period().until())
                .update();
    }

    void endMandate(String code, Instant at) {
        sql.sql("update staff.mandate set ended_at = ? where code = ? and ended_at is null")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(code)
                .update();
    }
}
