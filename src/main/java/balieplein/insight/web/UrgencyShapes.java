package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.insight.Urgency;
import balieplein.web.Formats;
import java.util.List;

/// Urgent visits in the form of a page.
final class UrgencyShapes {

    private UrgencyShapes() {}

    static List<String> reasons(List<Urgency.Month> months) {
        return months.stream()
                .flatMap(month -> month.reasons().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static UrgencyPage.Month row(Urgency.Month month, List<String> reasons) {
        return new UrgencyPage.Month(
                Formats.capital(Shown.month(month.month().toString())),
                Formats.number(month.withoutAppointment()),
                Formats.number(month.urgent()),
                reasons.stream()
                        .map(reason -> Formats.number(month.reasons().getOrDefault(reason, 0)))
                        .toList());
    }

    static String sentence(List<Urgency.Month> months) {
        var urgent = months.stream().mapToInt(Urgency.Month::urgent).sum();
        var all = months.stream().mapToInt(Urgency.Month::withoutAppointment).sum();
        return text("insight.staff.urgent.sentence", urgent, all);
    }
}
