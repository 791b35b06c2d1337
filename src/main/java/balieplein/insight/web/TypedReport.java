package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Reach;
import balieplein.insight.Dimension;
import balieplein.insight.ReportWish;
import balieplein.insight.Schedule;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what somebody filled in for a saved report.
@Component
class TypedReport {

    private static final int LONGEST = 120;

    private final Locations locations;
    private final Recipients recipients;

    TypedReport(Locations locations, Recipients recipients) {
        this.locations = locations;
        this.recipients = recipients;
    }

    /// Throws 403 for a place out of reach.
    ReportWish read(Map<String, String> typed, FieldErrors errors) {
        var name = typed.getOrDefault("name", "").strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add("name", "required", text("insight.staff.saved.error.name"));
        }
        var place = place(typed.getOrDefault("location", ""), errors);
        var split = split(typed.getOrDefault("split", ""), errors);
        var schedule = schedule(typed.getOrDefault("schedule", ""), errors);
        var people = recipients.read(typed.getOrDefault("recipients", ""), place, errors);
        if (schedule != Schedule.NEVER && people.isEmpty()) {
            errors.add("recipients", "required", text("insight.staff.saved.error.recipients"));
        }
        return new ReportWish(name, place, split, schedule, people);
    }

    static FieldErrors taken(FieldErrors errors) {
        return errors.add("name", "taken", text("insight.staff.saved.error.taken"));
    }

    private @Nullable String place(String typed, FieldErrors errors) {
        if (!typed.isEmpty() && locations.find(typed).isEmpty()) {
            errors.add("location", "unknown", text("insight.staff.reviews.error.location"));
        }
        var place = typed.isEmpty() ? null : typed;
        Reach.require(SavedReportPages.place(place));
        return place;
    }

    private static Dimension split(String typed, FieldErrors errors) {
        return Dimension.find(typed).filter(ReportSheets.SPLITS::contains).orElseGet(() -> {
            errors.add("split", "unknown", text("insight.staff.saved.error.choose"));
            return Dimension.PRODUCT;
        });
    }

    private static Schedule schedule(String typed, FieldErrors errors) {
        return Arrays.stream(Schedule.values())
                .filter(schedule -> schedule.tag().equals(typed))
                .findFirst()
                .orElseGet(() -> {
                    errors.add("schedule", "unknown", text("insight.staff.saved.error.choose"));
                    return Schedule.NEVER;
                });
    }
}
