package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Late;
import balieplein.appointments.BookingPolicy.Resource;
import balieplein.appointments.BookingPolicy.StepRules;
import balieplein.appointments.BookingPolicy.Urgent;
import balieplein.cities.FileText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The booking policy as the city file writes it, without what goes without saying.
final class PolicyExport {

    private PolicyExport() {}

    static Map<String, Object> of(BookingPolicy policy) {
        var standard = BookingPolicy.STANDARD;
        return FileText.map(
                "setup", unless(standard.setup(), policy.setup()),
                "mostOpen", unless(standard.mostOpen(), policy.mostOpen()),
                "overbooking", unless(standard.overbooking(), policy.overbooking()),
                "overbookingWeeks", policy.overbookingWeeks(),
                "evening", policy.evening().equals(standard.evening()) ? null : FileText.of(policy.evening()),
                "freed",
                        policy.freed().equals(standard.freed())
                                ? null
                                : FileText.map(
                                        "from",
                                        policy.freed().from(),
                                        "to",
                                        policy.freed().to()),
                "late", policy.late().equals(standard.late()) ? null : late(policy.late()),
                "urgent", policy.findUrgent().map(PolicyExport::urgent).orElse(null),
                "steps", policy.steps().stream().map(PolicyExport::step).toList(),
                "resources",
                        policy.resources().stream().map(PolicyExport::resource).toList(),
                "rules", policy.rules().stream().map(PolicyExport::rule).toList());
    }

    private static Map<String, Object> late(Late late) {
        return FileText.map("grace", late.grace(), "then", FileText.of(late.then()), "missed", late.missed());
    }

    private static Map<String, Object> urgent(Urgent urgent) {
        return FileText.map(
                "minutes", urgent.minutes(),
                "per", FileText.of(urgent.per()),
                "release", urgent.release(),
                "reasons",
                        urgent.reasons().stream()
                                .map(reason -> FileText.map("code", reason.code(), "name", FileText.of(reason.name())))
                                .toList());
    }

    private static Map<String, Object> step(StepRules rules) {
        return FileText.map(
                "step", rules.step(),
                "horizon", rules.horizon(),
                "lead", rules.lead(),
                "grid", rules.grid(),
                "room", rules.room() ? true : null,
                "official", rules.official() ? true : null);
    }

    private static Map<String, Object> resource(Resource resource) {
        return FileText.map(
                "code", resource.code(),
                "kind", FileText.of(resource.kind()),
                "location", resource.location(),
                "name", FileText.of(resource.name()),
                "steps", resource.steps(),
                "staff", resource.staff());
    }

    private static Map<String, Object> rule(HouseRule rule) {
        return FileText.map(
                "code", rule.code(),
                "from", FileText.of(rule.from()),
                "late", rule.late() == null ? null : late(rule.late()),
                "title", FileText.of(rule.title()),
                "text", FileText.of(rule.text()));
    }

    private static @Nullable Integer unless(int standard, int value) {
        return value == standard ? null : value;
    }
}
