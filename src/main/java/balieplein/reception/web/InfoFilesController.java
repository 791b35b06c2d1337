package balieplein.reception.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.reception.Referrals;
import balieplein.reception.Tallies;
import balieplein.web.Csv;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Figures of the info desk as files.
@Controller
@RequestMapping("/staff/info")
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.ANALYST, Role.ADMIN})
@Within(ReceptionPlaces.class)
class InfoFilesController {

    private final Tallies tallies;
    private final Referrals referrals;

    InfoFilesController(Tallies tallies, Referrals referrals) {
        this.tallies = tallies;
        this.referrals = referrals;
    }

    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> tallies(@RequestParam String location, @RequestParam LocalDate day) {
        var csv = new Csv(List.of("day", "half_hour", "kind", "count"));
        tallies.counts(location, day)
                .forEach(count -> csv.add(List.of(day, count.from(), count.kind(), count.count())));
        return csv.response("contacts.csv");
    }

    @GetMapping("/referrals.csv")
    ResponseEntity<byte[]> referrals(@RequestParam String location, @RequestParam LocalDate day) {
        var csv = new Csv(List.of("step", "referrals", "judged", "wrong", "share"));
        var from = day.minusDays(InfoFiguresController.DAYS - 1L);
        for (var each : referrals.figures(location, from, day)) {
            csv.add(List.of(each.step(), each.referrals(), each.judged(), each.wrong(), each.share()));
        }
        return csv.response("referrals.csv");
    }
}
