package balieplein.reception.web;

import static balieplein.web.Texts.text;

import balieplein.web.FieldErrors;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of the last action at the info desk.
///
/// @param said part of a text key
/// @param earlier the visit whose ticket whoever stands there showed
record InfoDone(
        InfoDeskPage.@Nullable Ticket ticket,
        InfoDeskPage.@Nullable Refusal refusal,
        String email,
        String said,
        FieldErrors errors,
        InfoDeskPage.@Nullable Earlier earlier) {

    InfoDone(
            InfoDeskPage.@Nullable Ticket ticket,
            InfoDeskPage.@Nullable Refusal refusal,
            String email,
            String said,
            FieldErrors errors) {
        this(ticket, refusal, email, said, errors, null);
    }

    InfoDone after(Optional<InfoDeskPage.Earlier> visit) {
        return new InfoDone(ticket, refusal, email, said, errors, visit.orElse(null));
    }

    /// A ticket was scanned that nobody knows.
    static InfoDone unknown() {
        var errors = FieldErrors.none().add("q", "unknown", text("reception.staff.earlier.unknown"));
        return new InfoDone(null, null, "", "", errors);
    }

    static InfoDone said(String said) {
        return new InfoDone(null, null, "", said, FieldErrors.none());
    }
}
