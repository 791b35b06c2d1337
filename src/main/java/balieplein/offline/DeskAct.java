package balieplein.offline;

import balieplein.appointments.VisitItem;
import balieplein.plaza.LateAct;
import balieplein.plaza.VisitMove;
import java.time.Instant;
import java.util.List;

/// Something an official did at a counter without a server.
///
/// @param id given by the browser of the counter, so that it counts once
/// @param visit its code; empty for a number that a kiosk gave out meanwhile
/// @param at by the clock of the counter
public record DeskAct(String id, String visit, String ticket, VisitMove move, Instant at, List<VisitItem> handled) {

    public DeskAct {
        if (!id.matches("[a-z0-9-]{8,80}") || !ticket.matches("[A-Z]{1,3}\\d{3,6}") || !LateAct.isPossible(move)) {
            throw new IllegalArgumentException("No act of a counter: '" + move + "' with '" + ticket + "'.");
        }
        handled = List.copyOf(handled);
    }

    DeskAct at(Instant moment) {
        return new DeskAct(id, visit, ticket, move, moment, handled);
    }
}
