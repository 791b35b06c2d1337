package balieplein.simulators.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.simulators.DemoClock;
import balieplein.simulators.Simulated;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.Redirect;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/simulators")
@Open
@Simulated
final class SimulatorsController {

    private final DemoClock clock;

    SimulatorsController(DemoClock clock) {
        this.clock = clock;
    }

    @GetMapping
    SimulatorsPage panel() {
        var now = CityTime.local(clock.instant());
        var time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return page(now.toLocalDate().toString(), time, FieldErrors.none());
    }

    @PostMapping("/clock")
    Object set(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "false") boolean running) {
        var errors = FieldErrors.none();
        try {
            var moment = CityTime.day(day).atTime(LocalTime.parse(time.strip()));
            clock.set(CityTime.instant(moment), running);
            return Redirect.to("/simulators");
        } catch (DateTimeException e) {
            errors.add("day", "invalid", text("simulators.clock.invalid"));
            return page(day, time, errors);
        }
    }

    @PostMapping("/clock/reset")
    Redirect reset() {
        clock.reset();
        return Redirect.to("/simulators");
    }

    private SimulatorsPage page(String day, String time, FieldErrors errors) {
        var now = CityTime.local(clock.instant());
        var shown = Formats.date(now.toLocalDate()) + ", " + Formats.time(now.toLocalTime());
        return new SimulatorsPage(shown, clock.isRunning(), day, time, errors);
    }
}
