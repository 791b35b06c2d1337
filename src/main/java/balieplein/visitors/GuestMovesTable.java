package balieplein.visitors;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes what happens to guests: being expected, coming in, somebody being told, somebody coming for them, leaving.
/// Each happens once.
@Component
class GuestMovesTable {

    private final JdbcClient sql;

    GuestMovesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The code of the guest; of the earlier one when the same request came before.
    String add(String code, NewGuest guest, LocalDate day) {
        return sql.sql("""
                insert into visitors.visitor (
                    code, location, day, expected_at, name, organisation, hosts, room, zones, state, request_key)
                values (
                    :code, :location, :day, :expected, :name, :organisation, :hosts, :room, :zones, 'expected', :key)
                on conflict (city, request_key) do update
                set request_key = excluded.request_key
                returning code
                """)
                .param("code", code)
                .param("location", guest.location())
                .param("day", day)
                .param("expected", InstantColumn.ofNullable(guest.expectedAt()))
                .param("name", guest.name())
                .param("organisation", guest.organisation())
                .param("hosts", guest.hosts().toArray(String[]::new))
                .param("room", guest.room())
                .param("zones", guest.zones().toArray(String[]::new))
                .param("key", guest.requestKey())
                .query(String.class)
                .single();
    }

    /// Throws `DuplicateKeyException` when somebody inside has this badge.
    boolean arrive(String code, @Nullable String badge, Instant at) {
        return sql.sql("""
                        update visitors.visitor
                        set state = 'inside', arrived_at = :at, badge = :badge
                        where code = :code
                            and state = 'expected'
                        """)
                        .param("code", code)
                        .param("badge", badge)
                        .param("at", InstantColumn.of(at))
                        .update()
                == 1;
    }

    /// Takes the turn to tell somebody, for one instance.
    boolean tell(String code, int before, int time, Instant at) {
        return sql.sql("""
                        update visitors.visitor
                        set told = :time, told_at = :at
                        where code = :code
                            and told = :before
                            and state = 'inside'
                            and answered_at is null
                        """)
                        .param("code", code)
                        .param("before", before)
                        .param("time", time)
                        .param("at", InstantColumn.of(at))
                        .update()
                == 1;
    }

    boolean answer(String code, String member, Instant at) {
        return sql.sql("""
                        update visitors.visitor
                        set answered_at = ?, answered_by = ?
                        where code = ?
                            and state = 'inside'
                            and answered_at is null
                        """).params(InstantColumn.of(at), member, code).update() == 1;
    }

    boolean leave(String code, boolean badgeBack, Instant at) {
        return sql.sql("""
                        update visitors.visitor
                        set state = 'left', left_at = ?, badge_back = ?
                        where code = ?
                            and state = 'inside'
                        """).params(InstantColumn.of(at), badgeBack, code).update() == 1;
    }
}
