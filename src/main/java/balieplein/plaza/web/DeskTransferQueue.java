package balieplein.plaza.web;

import static balieplein.web.Formats.minutes;
import static balieplein.web.Texts.text;

import balieplein.locations.Pool;
import balieplein.plaza.WaitingRoom;
import balieplein.web.Texts;

/// Another queue of the location that a visitor can be sent on to.
///
/// @param length how many wait, and about how long
public record DeskTransferQueue(String code, String name, int waiting, String length) {

    static DeskTransferQueue of(WaitingRoom room, Pool pool) {
        return new DeskTransferQueue(
                pool.code(),
                pool.name().in(Texts.language()),
                room.waiting(pool.code()).size(),
                length(room, pool));
    }

    private static String length(WaitingRoom room, Pool pool) {
        var waiting = room.waiting(pool.code()).size();
        var estimate = minutes(room.estimate(pool.code()).to());
        return room.isServed(pool.code())
                ? text("plaza.staff.transfer.length", waiting, estimate)
                : text("plaza.staff.transfer.unserved", waiting);
    }
}
