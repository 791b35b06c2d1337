package balieplein.staff.web;

import balieplein.web.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who works for the city, as people and as programs, and the chart of its services.
///
/// @param outside people and programs whom only the identity provider speaks of
/// @param roles where roles come from: `provider`, `register` or `both`
public record TeamPage(
        List<Row> people, List<Row> programs, List<Row> outside, List<ServiceRow> services, String roles, TeamForm form)
        implements Page {

    /// @param code absent when they are not in the register
    /// @param state part of a text key: `active`, `blocked`, `later`, `over`, `outside`
    /// @param roles as people read them
    public record Row(
            @Nullable String code,
            String name,
            String subject,
            String state,
            List<String> roles,
            @Nullable LocalDateTime seen) {}

    /// @param holder who holds today what the service held, when it is another one
    public record ServiceRow(
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String holder,
            int products) {}

    @Override
    public int status() {
        return form.errors().isEmpty() ? 200 : 422;
    }
}
