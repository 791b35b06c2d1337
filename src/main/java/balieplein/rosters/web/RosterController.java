package balieplein.rosters.web;

import static balieplein.web.Formats.date;
import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.rosters.Rostering;
import balieplein.rosters.Rosters;
import balieplein.rosters.Worker;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The roster of a location: planning people, writing down who is away, and what that does to appointments.
@Allowed({Role.FLOOR_MANAGER, Role.LOCATION_MANAGER, Role.ADMIN})
@Within(RosterPlaces.class)
@Controller
class RosterController {

    private static final int LONGEST = 120;

    private final Rosters rosters;
    private final RosterPages pages;

    RosterController(Rosters rosters, RosterPages pages) {
        this.rosters = rosters;
        this.pages = pages;
    }

    @GetMapping("/staff/rosters")
    RosterPage show(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate week) {
        var code = location != null && !location.isEmpty()
                ? location
                : pages.reachable().stream()
                        .findFirst()
                        .map(choice -> choice.value())
                        .orElseThrow(() -> new NotFound("There is no location to plan for yet."));
        Reach.require(Place.location(code));
        return page(code, Objects.requireNonNullElse(week, pages.today()), Map.of(), FieldErrors.none());
    }

    @PostMapping("/staff/rosters/{location}/shifts")
    Object plan(@PathVariable String location, @RequestParam Map<String, String> form) {
        var typed = TypedRoster.of(form);
        var shift = typed.shift(location).orElse(null);
        if (shift == null) {
            return page(location, pages.today(), form, typed.errors());
        }
        return switch (rosters.plan(shift)) {
            case Rostering.Done done -> to(location, shift.day());
            case Rostering.NoSkill() -> refused(location, form, shift.day(), "pool", "no-skill", "");
            case Rostering.ToLearn(var what) ->
                refused(location, form, shift.day(), "member", "to-learn", String.join(", ", what));
            case Rostering.NotEmployed(var period) ->
                refused(
                        location,
                        form,
                        shift.day(),
                        "day",
                        "not-employed",
                        period.until() == null ? "" : date(period.until()));
            case Rostering.PlannedAlready() -> refused(location, form, shift.day(), "day", "planned", "");
        };
    }

    @PostMapping("/staff/rosters/{location}/shifts/remove")
    Object unplan(@PathVariable String location, @RequestParam String member, @RequestParam LocalDate day) {
        rosters.unplan(location, member, day);
        return to(location, day);
    }

    @PostMapping("/staff/rosters/{location}/leaves")
    Object leave(@PathVariable String location, @RequestParam Map<String, String> form) {
        var typed = TypedRoster.of(form);
        var leave = typed.leave().orElse(null);
        if (leave == null) {
            return page(location, pages.today(), form, typed.errors());
        }
        rosters.leave(location, leave);
        return to(location, leave.from());
    }

    @PostMapping("/staff/rosters/{location}/leaves/remove")
    Object comeBack(@PathVariable String location, @RequestParam String member, @RequestParam LocalDate from) {
        rosters.comeBack(location, member, from);
        return to(location, from);
    }

    @PostMapping("/staff/rosters/{location}/workers")
    Object train(
            @PathVariable String location,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable Set<String> pools) {
        var typed = TypedRoster.of(form);
        if (typed.at("worker").isEmpty()) {
            typed.errors().add("worker", "required", text("rosters.staff.fault.member"));
            return page(location, pages.today(), form, typed.errors());
        }
        rosters.train(new Worker(
                typed.at("worker"),
                location,
                pools == null ? Set.of() : pools,
                shortened(typed.at("buddy")),
                lines(form.getOrDefault("to-learn", ""))));
        return to(location, pages.today());
    }

    private RosterPage refused(
            String location, Map<String, String> form, LocalDate day, String field, String code, String value) {
        var errors = FieldErrors.none().add(field, code, text("rosters.staff.fault." + code, value));
        return page(location, day, form, errors);
    }

    private RosterPage page(String location, LocalDate week, Map<String, String> form, FieldErrors errors) {
        return pages.page(location, week, form, errors);
    }

    private static Redirect to(String location, LocalDate day) {
        return Redirect.to("/staff/rosters?location=" + location + "&week=" + day);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(RosterController::shortened)
                .limit(20)
                .toList();
    }
}
