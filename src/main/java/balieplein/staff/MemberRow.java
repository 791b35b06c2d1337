package balieplein.staff;

import balieplein.database.InstantColumn;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// A member as a row of `staff.member`, and back.
final class MemberRow {

    static final RowMapper<Member> MAPPER = (row, number) -> new Member(
            row.getString("code"),
            row.getString("subject"),
            Member.Kind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getString("email"),
            PeriodColumns.read(row),
            InstantColumn.readOrNull(row, "blocked_at"),
            row.getInt("version"));

    private MemberRow() {}

    static Map<String, @Nullable Object> params(Member member) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("code", member.code());
        params.put("subject", member.subject());
        params.put("kind", member.kind().name());
        params.put("name", member.name());
        params.put("email", member.email());
        params.put("from", member.period().from());
        params.put("until", member.period().until());
        return params;
    }
}
