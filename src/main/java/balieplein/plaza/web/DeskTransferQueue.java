package balieplein.plaza.web;

import static balieplein.web.Formats.minutes;
import static balieplein.web.Texts.text;

import balieplein.locations.Pool;
import balieplein.plaza.Waits;
import balieplein.web.Texts;

/// Another queue of the location that a visitor can be sent on to.
///
/// @param length how many wait, and about how long
public record DeskTransferQueue(String code, String name, int waiting, String length) {

    static DeskTransferQueue of(Waits waits, Pool pool) {
        return new DeskTransferQueue(
                pool.code(), pool.name().in(Texts.language()), waits.count(pool.code()), length(waits, pool));
    }

    private static String length(Waits waits, Pool pool) {
        var waiting = waits.count(pool.code());
        var estimate = minutes(waits.estimate(pool.code()).to());
        return waits.isServed(pool.code())
                ? text("plaza.staff.transfer.length", waiting, estimate)
                : text("plaza.staff.transfer.unserved", waiting);
    }
}
