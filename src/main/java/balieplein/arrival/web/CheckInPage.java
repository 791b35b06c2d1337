package balieplein.arrival.web;

import balieplein.web.Page;
import org.jspecify.annotations.Nullable;

/// Where a resident types the code of an appointment.
///
/// @param here the location, when it is known
/// @param secret of the link that was followed; empty without one
/// @param refusal why the code does not do
public record CheckInPage(
        String code,
        String secret,
        @Nullable String here,
        @Nullable Refusal refusal) implements Page {

    /// Beside the field, when the code itself is wrong.
    public String error() {
        return refusal != null && refusal.isUnknown() ? refusal.title() + ". " + refusal.advice() : "";
    }

    @Override
    public int status() {
        return refusal == null ? 200 : refusal.status();
    }
}
