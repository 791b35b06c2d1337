package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.announcements.Announcements;
import balieplein.catalogue.Channel;
import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.identity.AtDevice;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.plaza.DisplayBoard;
import balieplein.plaza.Displays;
import balieplein.plaza.Speech;
import balieplein.web.Links;
import balieplein.web.LiveAnswer;
import balieplein.web.LiveMessage;
import balieplein.web.LiveSource;
import balieplein.web.LiveStreams;
import balieplein.web.NotFound;
import balieplein.web.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The waiting screen in the hall. It never knows a name.
@Controller
@RequestMapping("/displays/{display}")
@AtDevice(Role.DISPLAY)
class DisplayController {

    private static final Duration HINT = Duration.ofMinutes(1);

    private final Displays displays;
    private final Products products;
    private final Speech speech;
    private final LiveStreams streams;
    private final Announcements announcements;

    DisplayController(
            Displays displays, Products products, Speech speech, LiveStreams streams, Announcements announcements) {
        this.displays = displays;
        this.products = products;
        this.speech = speech;
        this.streams = streams;
        this.announcements = announcements;
    }

    /// Where the spoken call of a ticket is. The id is another one for each call.
    static String speech(Displays.Place place, DisplayBoard.Call call, Language language) {
        return "/displays/" + place.display().code() + "/calls/" + call.ticket() + ".wav?location="
                + place.location().code() + "&language=" + language.tag() + "&id=" + call.id();
    }

    @GetMapping
    DisplayPage show(@PathVariable String display, @RequestParam(required = false) @Nullable String location) {
        var place = displays.get(display, location);
        var board = displays.board(place);
        return new DisplayPage(
                place.display().name(),
                place.display().sound(),
                CityTime.offset(board.at()),
                Links.href("/displays/" + display + "/live?location="
                        + place.location().code()),
                parts(place, board));
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    LiveAnswer live(@PathVariable String display, @RequestParam(required = false) @Nullable String location) {
        var place = displays.get(display, location);
        var language = Texts.language();
        var group = "display/" + place.location().code() + "/" + display + "/" + language;
        return streams.open(group, "plaza/" + place.location().code(), new Source(place, language));
    }

    /// Only calls that were really made are spoken.
    @GetMapping(path = "/calls/{ticket}.wav", produces = "audio/wav")
    ResponseEntity<byte[]> call(
            @PathVariable String display,
            @PathVariable String ticket,
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(defaultValue = "nl") String language) {
        var place = displays.get(display, location);
        var spoken = Language.find(language).orElse(Texts.language());
        return displays.counterOf(place, ticket)
                .flatMap(counter -> speech.say(spoken, Speech.callText(spoken, ticket, counter)))
                .map(sound -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                        .body(sound))
                .orElseThrow(() -> new NotFound("Nothing to say about ticket '" + ticket + "'."));
    }

    private DisplayPartsPage parts(Displays.Place place, DisplayBoard board) {
        return DisplayPartsPage.of(
                board,
                products,
                hint(board),
                notices(place, board),
                call -> speech.canSpeak() ? sounds(place, call) : List.of());
    }

    /// In the language of the screen first, then in that of the visitor.
    private static List<String> sounds(Displays.Place place, DisplayBoard.Call call) {
        return Stream.of(Texts.language(), call.language())
                .filter(Objects::nonNull)
                .distinct()
                .map(language -> speech(place, call, language))
                .toList();
    }

    /// What the city tells here today.
    private List<String> notices(Displays.Place place, DisplayBoard board) {
        return announcements.at(place.location().code(), CityTime.date(board.at())).stream()
                .map(notice -> notice.in(Texts.language()))
                .toList();
    }

    /// Each minute another product that does not need a visit.
    private String hint(DisplayBoard board) {
        var online = products.list(Texts.language()).stream()
                .filter(DisplayController::isOnline)
                .toList();
        if (online.isEmpty()) {
            return "";
        }
        var turn = (int) (board.at().getEpochSecond() / HINT.toSeconds() % online.size());
        return text("plaza.display.online", online.get(turn).name().in(Texts.language()));
    }

    private static boolean isOnline(Product product) {
        return product.steps().stream().anyMatch(step -> step.channels().contains(Channel.ONLINE));
    }

    private final class Source implements LiveSource {

        private final Displays.Place place;
        private final Language language;

        Source(Displays.Place place, Language language) {
            this.place = place;
            this.language = language;
        }

        @Override
        public List<LiveMessage> state() {
            return Texts.speaking(language, () -> List.of(streams.parts(parts(place, displays.board(place)))));
        }

        @Override
        public void beat() {
            displays.seen(place);
        }
    }
}
