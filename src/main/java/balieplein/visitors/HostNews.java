package balieplein.visitors;

import static balieplein.web.Texts.text;

import balieplein.cities.Cities;
import balieplein.locations.Locations;
import balieplein.notifications.Message;
import balieplein.notifications.Outbox;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.web.Texts;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Tells a colleague by mail that somebody waits for them; their screen says so too.
@Component
class HostNews {

    private final Outbox outbox;
    private final Members members;
    private final Locations locations;
    private final Cities cities;

    HostNews(Outbox outbox, Members members, Locations locations, Cities cities) {
        this.outbox = outbox;
        this.members = members;
        this.locations = locations;
        this.cities = cities;
    }

    /// @param time the first, the second, … time that somebody is told of this guest
    void tell(Guest guest, String code, int time) {
        members.team().members().stream()
                .filter(member -> member.code().equals(code) && !member.email().isBlank())
                .findFirst()
                .ifPresent(member -> send(guest, member, time));
    }

    private void send(Guest guest, Member member, int time) {
        var language = cities.current().language();
        var place = locations.find(guest.location()).map(each -> each.name()).orElse(guest.location());
        var room = Objects.requireNonNullElse(guest.room(), "–");
        var kind = time == 1 ? "first" : time == 2 ? "again" : "deputy";
        Texts.speaking(
                language,
                () -> outbox.send(Message.email(
                        "visitor:" + guest.code() + ":" + time,
                        member.email(),
                        language,
                        text("visitors.staff.mail." + kind + ".subject", place),
                        text("visitors.staff.mail." + kind + ".text", guest.name(), place, room))));
    }
}
