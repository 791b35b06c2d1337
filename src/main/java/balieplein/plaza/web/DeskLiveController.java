package balieplein.plaza.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.plaza.Counters;
import balieplein.plaza.Desks;
import balieplein.web.LiveAnswer;
import balieplein.web.LiveMessage;
import balieplein.web.LiveSource;
import balieplein.web.LiveStreams;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Keeps the screen of a counter live.
@Controller
@RequestMapping(DeskPath.PATTERN)
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PlazaPlaces.class)
class DeskLiveController {

    private final Counters counters;
    private final Desks desks;
    private final LiveStreams streams;

    DeskLiveController(Counters counters, Desks desks, LiveStreams streams) {
        this.counters = counters;
        this.desks = desks;
        this.streams = streams;
    }

    /// Tells the screen of a counter that something happened at its location, and hears that the screen is there.
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    LiveAnswer live(@PathVariable String location, @PathVariable String counter) {
        var place = counters.get(counter, location);
        var isMine = desks.get(place).mine();
        var group = "counter/" + location + "/" + counter + (isMine ? "" : "/watched");
        return streams.open(group, "plaza/" + place.location().code(), new LiveSource() {
            @Override
            public List<LiveMessage> state() {
                return List.of(LiveMessage.CHANGED);
            }

            @Override
            public void beat() {
                if (isMine) {
                    counters.seen(location, counter);
                }
            }
        });
    }
}
