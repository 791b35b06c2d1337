package balieplein.insight.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.Findings;
import balieplein.web.Redirect;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Figures that did not say what happened, and looking again.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
class FindingsController {

    static final String PATH = "/staff/reports/findings";

    private final Findings findings;
    private final FindingGroups groups;

    FindingsController(Findings findings, FindingGroups groups) {
        this.findings = findings;
        this.groups = groups;
    }

    /// Shows only what lies within reach.
    @GetMapping(PATH)
    FindingsPage list(@RequestParam(defaultValue = "false") boolean looked) {
        return new FindingsPage(groups.list(), looked);
    }

    /// Only a day on which something was found is looked at again.
    @Within(ReportPlaces.class)
    @PostMapping(PATH)
    Redirect look(@RequestParam LocalDate day, @RequestParam(defaultValue = "") String location) {
        if (groups.list().stream()
                .anyMatch(group ->
                        group.day().equals(day.toString()) && group.code().equals(location))) {
            findings.check(day);
        }
        return Redirect.to(PATH + "?looked=true");
    }
}
