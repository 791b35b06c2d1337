package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.plaza.Corrections;
import balieplein.plaza.TicketNumber;

/// The action at a desk that can be taken back.
///
/// @param visit its code
public record DeskUndo(String visit, String label) {

    static DeskUndo of(Corrections.LastAction last) {
        var ticket = TicketNumber.spaced(last.visit().ticket());
        return new DeskUndo(
                last.visit().code(), text("plaza.staff.undo." + last.move().tag(), ticket));
    }
}
