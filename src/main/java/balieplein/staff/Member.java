package balieplein.staff;

import balieplein.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who works for the city, or a program that works for it.
///
/// @param subject as the identity provider names them
/// @param period the days on which they count, both included
/// @param version counts every change to the member, the roles and the delegations
public record Member(
        String code,
        String subject,
        Kind kind,
        String name,
        String email,
        Period period,
        @Nullable Instant blockedAt,
        int version) {

    public enum Kind {
        PERSON,
        PROGRAM
    }

    /// Part of a text key: `active`, `blocked`, `later` or `over`.
    public String state(LocalDate today) {
        if (blockedAt != null) {
            return "blocked";
        }
        if (period.contains(today)) {
            return "active";
        }
        return period.from() != null && today.isBefore(period.from()) ? "later" : "over";
    }
}
