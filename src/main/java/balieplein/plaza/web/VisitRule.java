package balieplein.plaza.web;

import balieplein.appointments.HouseRules;
import balieplein.web.Texts;
import java.time.LocalDate;

/// A rule of the house as it was on the day of the visit (APT-16).
record VisitRule(String code, int version, LocalDate from, String title, String text) {

    static VisitRule of(HouseRules.Version version) {
        var rule = version.rule();
        return new VisitRule(
                rule.code(),
                version.version(),
                rule.from(),
                rule.title().in(Texts.language()),
                rule.text().in(Texts.language()));
    }
}
