package balieplein.appointments.web;

import balieplein.appointments.Claim;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which free moments somebody wants to see.
///
/// @param day the day to show; absent for the first with something free
/// @param week a day of the week to show, of which the first day with something free is chosen
/// @param evening only those in the evening
record Asked(@Nullable LocalDate day, @Nullable LocalDate week, boolean evening, Claim claim) {

    static Asked resident(@Nullable LocalDate day, @Nullable LocalDate week, boolean evening) {
        return new Asked(day, week, evening, Claim.RESIDENT);
    }

    Asked anyTime() {
        return new Asked(day, week, false, claim);
    }
}
