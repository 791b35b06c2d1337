package balieplein.plaza;

import balieplein.appointments.VisitItem;
import balieplein.kernel.Language;
import java.time.Instant;

/// Somebody who got a number while the server was away (GUI-12).
///
/// @param prefix of the series of the kiosk, and `number` within it and the day
/// @param at when the number was given
/// @param key so that it is registered once
public record LateCheckIn(
        String location, String prefix, int number, VisitItem item, Language language, Instant at, String key) {

    String ticket() {
        return TicketNumber.format(prefix, number);
    }
}
