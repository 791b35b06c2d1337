package balieplein.reception.web;

import balieplein.web.FieldErrors;
import org.jspecify.annotations.Nullable;

/// What came of the last action at the info desk.
///
/// @param said part of a text key
record InfoDone(
        InfoDeskPage.@Nullable Ticket ticket,
        InfoDeskPage.@Nullable Refusal refusal,
        String email,
        String said,
        FieldErrors errors) {

    static InfoDone said(String said) {
        return new InfoDone(null, null, "", said, FieldErrors.none());
    }
}
