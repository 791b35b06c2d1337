package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.insight.Finding;
import balieplein.insight.Findings;
import balieplein.insight.Selection;
import balieplein.locations.Locations;
import balieplein.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts what was found per day and location, for whoever may see the location.
@Component
class FindingGroups {

    private record Spot(LocalDate day, String location) {}

    private final Findings findings;
    private final Locations locations;

    FindingGroups(Findings findings, Locations locations) {
        this.findings = findings;
        this.locations = locations;
    }

    List<FindingsPage.Group> list() {
        var spots = new LinkedHashMap<Spot, List<Finding>>();
        for (var finding : findings.list()) {
            if (isReachable(finding.location())) {
                spots.computeIfAbsent(new Spot(finding.day(), finding.location()), missing -> new ArrayList<>())
                        .add(finding);
            }
        }
        return spots.entrySet().stream()
                .map(spot -> group(spot.getKey(), spot.getValue()))
                .toList();
    }

    private static boolean isReachable(String location) {
        return Reach.includes(location.isEmpty() ? Place.ALL_LOCATIONS : Place.location(location));
    }

    private FindingsPage.Group group(Spot spot, List<Finding> found) {
        var place = spot.location();
        return new FindingsPage.Group(
                spot.day().toString(),
                Formats.date(spot.day()),
                place,
                place.isEmpty()
                        ? text("insight.staff.over.everywhere")
                        : locations.find(place).map(each -> each.name()).orElse(place),
                found.stream().map(FindingGroups::line).toList(),
                RowsController.path(new Selection(place.isEmpty() ? null : place, spot.day(), spot.day()), null),
                found.stream().allMatch(each -> each.kind().isMended()));
    }

    private static String line(Finding finding) {
        var key = "insight.staff.findings.kind." + finding.kind().tag();
        return finding.numbers().isEmpty()
                ? text(key, finding.code())
                : text(key, finding.numbers().toArray());
    }
}
