package balieplein.plaza.web;

import balieplein.identity.Open;
import balieplein.kernel.Language;
import balieplein.plaza.Displays;
import balieplein.web.LiveAnswer;
import balieplein.web.LiveMessage;
import balieplein.web.LiveSource;
import balieplein.web.LiveStreams;
import balieplein.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The calls of a display as they happen, for programs: `call` at once, then `state`, `message` when there is one, and
/// `beat` every 15 s. Open, because it is what everybody in the hall sees.
@RestController
@Open
class DisplayStreamController {

    private final Displays displays;
    private final LiveStreams streams;
    private final JsonMapper json;

    DisplayStreamController(Displays displays, LiveStreams streams, JsonMapper json) {
        this.displays = displays;
        this.streams = streams;
        this.json = json;
    }

    @GetMapping(path = "/api/v1/displays/{display}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    LiveAnswer stream(@PathVariable String display, @RequestParam(required = false) @Nullable String location) {
        var place = displays.get(display, location);
        var language = Texts.language();
        var group = "display/" + place.location().code() + "/" + display + "/" + language + "/json";
        return streams.open(group, "plaza/" + place.location().code(), new Source(place, language));
    }

    private final class Source implements LiveSource {

        private final Displays.Place place;
        private final Language language;

        Source(Displays.Place place, Language language) {
            this.place = place;
            this.language = language;
        }

        @Override
        public List<LiveMessage> heard(String payload) {
            return displays.heard(place, payload).stream()
                    .map(call -> DisplayBody.Call.of(call, place, language))
                    .map(call -> new LiveMessage("call", json.writeValueAsString(call)))
                    .toList();
        }

        @Override
        public List<LiveMessage> state() {
            var messages = new ArrayList<LiveMessage>();
            var body = DisplayBody.of(displays.board(place), place, language);
            messages.add(new LiveMessage("state", json.writeValueAsString(body)));
            if (body.message() != null) {
                messages.add(new LiveMessage("message", json.writeValueAsString(body.message())));
            }
            return messages;
        }

        @Override
        public void beat() {
            displays.seen(place);
        }
    }
}
