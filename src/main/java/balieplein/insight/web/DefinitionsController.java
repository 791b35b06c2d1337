package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.insight.Definition;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the figures mean.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
class DefinitionsController {

    @GetMapping("/staff/reports/definitions")
    DefinitionsPage definitions() {
        return new DefinitionsPage(Arrays.stream(Definition.values())
                .map(DefinitionsController::shown)
                .toList());
    }

    private static DefinitionsPage.Definition shown(Definition definition) {
        var key = "insight.staff.definition." + definition.code();
        return new DefinitionsPage.Definition(
                definition.code(),
                text(key),
                definition.versions().stream()
                        .map(version -> new DefinitionsPage.Version(
                                version.number(), version.since(), text(key + "." + version.number())))
                        .toList());
    }
}
