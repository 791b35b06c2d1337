package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Locations;
import balieplein.locations.SuddenClosing;
import balieplein.locations.SuddenClosings;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Closes today before the hours do: one look at whom it hits, one press, and everybody hears it (LOC-10).
@Controller
@Allowed({Role.FLOOR_MANAGER, Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}/today")
class TodayController {

    private final Locations locations;
    private final SuddenClosings closings;
    private final ClosingHits hits;
    private final InstantSource clock;

    TodayController(Locations locations, SuddenClosings closings, ClosingHits hits, InstantSource clock) {
        this.locations = locations;
        this.closings = closings;
        this.hits = hits;
        this.clock = clock;
    }

    @GetMapping
    TodayPage show(@PathVariable String code, @RequestParam(defaultValue = "false") boolean done) {
        return page(code, Map.of(), done, FieldErrors.none());
    }

    @PostMapping("/close")
    Object close(@PathVariable String code, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var from = from(form, errors);
        var reason = ExceptionController.reason(form, errors);
        if (reason.isEmpty() || !errors.isEmpty()) {
            return page(code, form, false, errors);
        }
        return switch (closings.close(code, from, new LocalizedText(reason))) {
            case SuddenClosing.Done done -> Redirect.to("/staff/hours/" + code + "/today?done=true");
            case SuddenClosing.Past past ->
                page(code, form, false, errors.add("from", "past", text("locations.staff.today.fault.past")));
            case SuddenClosing.NothingToClose nothing ->
                page(code, form, false, errors.add("from", "closed", text("locations.staff.today.fault.closed")));
        };
    }

    @PostMapping("/reopen")
    Redirect reopen(@PathVariable String code) {
        closings.reopen(code);
        return Redirect.to("/staff/hours/" + code + "/today?done=true");
    }

    /// Without a time it is now.
    private static @Nullable LocalTime from(Map<String, String> form, FieldErrors errors) {
        var typed = form.getOrDefault("from", "").strip();
        if (typed.isEmpty()) {
            return null;
        }
        var time = TypedTime.parse(typed).orElse(null);
        if (time == null) {
            errors.add("from", "time", text("locations.staff.today.fault.time"));
        }
        return time;
    }

    private TodayPage page(String code, Map<String, String> form, boolean done, FieldErrors errors) {
        var location = locations.get(code);
        return TodayPage.of(location, CityTime.date(clock.instant()), hits.list(location), form, done, errors);
    }
}
