package balieplein.arrival.web;

import balieplein.web.FieldErrors;
import balieplein.web.Page;

/// A ticket on the phone of its visitor.
///
/// @param mobile as it was typed
/// @param kept whether a number was just left
/// @param survey address of the question about the visit, empty when there is none
public record TicketPage(TicketFacts ticket, String mobile, boolean kept, String survey, FieldErrors errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
