package balieplein.plaza.web;

import balieplein.identity.Actor;
import balieplein.identity.Role;

/// The way by which whoever is asking checks somebody in.
final class CheckInChannel {

    private CheckInChannel() {}

    static String current() {
        var actor = Actor.current();
        if (actor.has(Role.KIOSK)) {
            return "kiosk";
        }
        if (actor.has(Role.PHONE)) {
            return "phone";
        }
        return actor.has(Role.INFO) ? "info" : "api";
    }
}
