package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.FrozenMonth;
import balieplein.insight.FrozenMonths;
import balieplein.kernel.CityTime;
import balieplein.web.Csv;
import balieplein.web.Formats;
import balieplein.web.NotFound;
import balieplein.web.Screen;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The closed months: figures that stay what they were.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(Everywhere.class)
@Controller
class MonthsController {

    private final FrozenMonths months;

    MonthsController(FrozenMonths months) {
        this.months = months;
    }

    @GetMapping("/staff/reports/months")
    MonthsPage months() {
        var all = months.list();
        return new MonthsPage(all.stream()
                .map(frozen -> new MonthsPage.Month(
                        Formats.capital(Shown.month(frozen.month().toString())),
                        frozen.version(),
                        Formats.date(CityTime.date(frozen.frozenAt())),
                        Formats.number(frozen.visits().longValue()),
                        path(frozen.month(), frozen.version()),
                        all.stream()
                                .noneMatch(other ->
                                        other.month().equals(frozen.month()) && other.version() > frozen.version())))
                .toList());
    }

    /// @param version 0 for the newest
    @GetMapping("/staff/reports/months/{month}")
    MonthPage month(@PathVariable String month, @RequestParam(defaultValue = "0") int version) {
        var frozen = months.get(parsed(month), version);
        var shapes = new MonthShapes(frozen);
        var week = new MonthWeek(frozen);
        return new MonthPage(
                Shown.month(month),
                Screen.current().site().name(),
                frozen.version(),
                frozen.edition(),
                text(
                        "insight.staff.months.frozen",
                        Formats.date(CityTime.date(frozen.frozenAt())),
                        Formats.time(frozen.frozenAt())),
                shapes.figures(),
                shapes.products(),
                shapes.locations(),
                week.columns(),
                week.week(),
                months.changes(frozen).stream().map(shapes::change).toList(),
                path(frozen.month(), frozen.version()).replace("?", "/figures.csv?"));
    }

    @GetMapping("/staff/reports/months/{month}/figures.csv")
    ResponseEntity<byte[]> file(@PathVariable String month, @RequestParam(defaultValue = "0") int version) {
        FrozenMonth frozen = months.get(parsed(month), version);
        var csv = new Csv(List.of("figure", "split", "key", "value"));
        frozen.lines().forEach(line -> csv.add(List.of(line.figure(), line.split(), line.key(), line.value())));
        return csv.response("month-" + month + "-v" + frozen.version() + ".csv");
    }

    private static YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new NotFound("No month '" + month + "'.");
        }
    }

    private static String path(YearMonth month, int version) {
        return "/staff/reports/months/" + month + "?version=" + version;
    }
}
