package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.insight.Dimension;
import balieplein.insight.Discretion;
import balieplein.insight.Selection;
import balieplein.web.FieldErrors;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody asks of a report, checked.
record ReportRequest(Selection selection, List<Dimension> by) {

    /// Ten years and a bit.
    private static final long MOST_DAYS = 3_700;

    ReportRequest {
        by = List.copyOf(by);
    }

    /// Days that are not given are today, or the other one.
    ///
    /// @param by tags with commas between them
    /// @param isLocation knows the locations of the city
    static ReportRequest of(
            @Nullable String location,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String by,
            LocalDate today,
            Predicate<String> isLocation) {
        var errors = FieldErrors.none();
        var first = Objects.requireNonNullElse(from, Objects.requireNonNullElse(to, today));
        var last = Objects.requireNonNullElse(to, first);
        if (location != null && !isLocation.test(location)) {
            errors.add("location", "unknown", text("insight.staff.error.location", location));
        }
        if (last.isBefore(first)) {
            errors.add("to", "before-from", text("insight.staff.error.to"));
        }
        if (ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            errors.add("to", "too-long", text("insight.staff.error.long"));
        }
        var dimensions = dimensions(by, errors);
        errors.refuse();
        return new ReportRequest(new Selection(location, first, last), dimensions);
    }

    /// The same, without visits that never happened when those are not wanted.
    ReportRequest counting(boolean generated) {
        return new ReportRequest(selection.counting(generated), by);
    }

    /// For whoever has no right to figures of officials, those of counters are for whole weeks only
    /// ([balieplein.insight.DiscreetReports]): the answer names the weeks it is about.
    ReportRequest discreetly(boolean publish, LocalDate today) {
        return Discretion.isAboutOfficials(by) && (publish || !StaffFigures.areSeen())
                ? new ReportRequest(selection.inWholeWeeks(today), by)
                : this;
    }

    /// The dimensions of a report that is per day, unless days are gathered by weekday or month.
    List<Dimension> perDay() {
        if (by.contains(Dimension.DATE) || by.contains(Dimension.WEEKDAY) || by.contains(Dimension.MONTH)) {
            return by;
        }
        var dimensions = new ArrayList<>(List.of(Dimension.DATE));
        dimensions.addAll(by);
        return dimensions;
    }

    private static List<Dimension> dimensions(String by, FieldErrors errors) {
        var found = new LinkedHashSet<Dimension>();
        for (var tag : Arrays.stream(by.split(",")).map(String::strip).toList()) {
            if (!tag.isEmpty()) {
                Dimension.find(tag)
                        .ifPresentOrElse(
                                found::add,
                                () -> errors.add("by", "unknown", text("insight.staff.error.by", tag, known())));
            }
        }
        return List.copyOf(found);
    }

    private static String known() {
        return Arrays.stream(Dimension.values()).map(Dimension::tag).collect(Collectors.joining(", "));
    }
}
