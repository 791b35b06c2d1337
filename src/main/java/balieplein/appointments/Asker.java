package balieplein.appointments;

import balieplein.identity.Actor;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Who tries a code at the door: a paired kiosk, a program or an official by its own name, everybody else by the
/// address. A guesser on the hall’s Wi-Fi thus locks no kiosk.
final class Asker {

    private Asker() {}

    static String current() {
        var actor = Actor.current();
        if (actor.channel() == Actor.Channel.DEVICE || actor.channel() == Actor.Channel.API || actor.isStaff()) {
            return "door of " + actor.subject();
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? "door at " + servlet.getRequest().getRemoteAddr()
                : "door of " + actor.subject();
    }
}
