package balieplein.people.web;

import static balieplein.web.Texts.text;

import balieplein.identity.ActingFor;
import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Represented;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.people.Acceptance;
import balieplein.people.Representation;
import balieplein.people.Representations;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// For whom a resident may act and who may act for them: giving, taking and ending proxies, and acting.
@Allowed(Role.RESIDENT)
@Controller
@RequestMapping("/account/representation")
class RepresentationController {

    private static final String HERE = "/account/representation";
    /// Keeps a fresh code for one look, so that it stands in no address.
    private static final String FRESH_CODE = "people.proxy-code";

    private final Representations representations;
    private final ActingFor actingFor;
    private final InstantSource clock;

    RepresentationController(Representations representations, ActingFor actingFor, InstantSource clock) {
        this.representations = representations;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    @GetMapping
    RepresentationPage show(HttpSession session) {
        var code = (String) session.getAttribute(FRESH_CODE);
        session.removeAttribute(FRESH_CODE);
        return page(code, "", "", FieldErrors.none());
    }

    @PostMapping("/offer")
    Object offer(@RequestParam(defaultValue = "") String until, HttpSession session) {
        var errors = FieldErrors.none();
        var day = day(until, errors);
        if (!errors.isEmpty()) {
            return page(null, until, "", errors);
        }
        session.setAttribute(FRESH_CODE, representations.offer(self(), day));
        return Redirect.to(HERE);
    }

    @PostMapping("/accept")
    Object accept(@RequestParam(defaultValue = "") String code) {
        return switch (representations.accept(self(), code)) {
            case Acceptance.Accepted accepted -> Redirect.to(HERE);
            case Acceptance.Unknown unknown -> refused(code, "unknown");
            case Acceptance.Own own -> refused(code, "own");
        };
    }

    @PostMapping("/{code}/end")
    Redirect end(@PathVariable String code) {
        representations.end(
                representations.list(self()).stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Representation " + code + " is not this person’s.")),
                null);
        return Redirect.to(HERE);
    }

    @PostMapping("/{code}/begin")
    Redirect begin(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        var found = representations
                .find(self(), code)
                .orElseThrow(() -> new NotFound("This person may not act by representation " + code + "."));
        actingFor.begin(new Represented(found.represented(), found.representedName()), request, response);
        return Redirect.to("/account/data");
    }

    @PostMapping("/stop")
    Redirect stop(HttpServletRequest request, HttpServletResponse response) {
        actingFor.stop(request, response);
        return Redirect.to(HERE);
    }

    private RepresentationPage page(@Nullable String fresh, String until, String typed, FieldErrors errors) {
        var self = Actor.current().self();
        var all = self == null ? List.<Representation>of() : representations.list(self);
        return new RepresentationPage(
                self != null,
                all.stream().filter(each -> each.representative().equals(self)).toList(),
                all.stream().filter(each -> each.represented().equals(self)).toList(),
                fresh,
                until,
                typed,
                errors);
    }

    private RepresentationPage refused(String typed, String why) {
        return page(null, "", typed, FieldErrors.none().add("code", why, text("people.representation.fault." + why)));
    }

    private @Nullable LocalDate day(String typed, FieldErrors errors) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            var day = CityTime.day(typed.strip());
            if (!day.isBefore(CityTime.date(clock.instant()))) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // said below
        }
        errors.add("until", "invalid", text("people.representation.fault.until"));
        return null;
    }

    private static String self() {
        var self = Actor.current().self();
        if (self == null) {
            throw new NotFound("Whoever signs in without a national number represents nobody.");
        }
        return self;
    }
}
