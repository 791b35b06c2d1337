package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Offices.Hours;
import balieplein.catalogue.Offices.Notice;
import balieplein.catalogue.Offices.Office;
import balieplein.web.Formats;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// One place, as a card beside the text.
///
/// @param state such as “Nu open tot 20.00 u.”
public record OfficeCard(
        String code,
        String name,
        List<String> address,
        boolean open,
        String state,
        List<Line> week,
        List<Line> notices) {

    /// @param days such as “Ma, do”
    public record Line(String days, String hours) {}

    static OfficeCard of(Office office, Instant now) {
        return new OfficeCard(
                office.code(),
                office.name(),
                office.address(),
                office.open(),
                state(office, now),
                office.week().stream()
                        .map(days -> new Line(WalkInHours.weekdays(days), hours(days.hours())))
                        .toList(),
                office.notices().stream().map(OfficeCard::notice).toList());
    }

    private static String state(Office office, Instant now) {
        var until = office.until();
        var next = office.next();
        if (office.open()) {
            return until == null
                    ? text("catalogue.office.open")
                    : text("catalogue.office.open-until", Formats.time(until));
        }
        return next == null
                ? text("catalogue.office.closed")
                : text("catalogue.office.opens", Moments.spoken(next, now));
    }

    private static Line notice(Notice notice) {
        var day = Formats.capital(Formats.day(notice.day()));
        return notice.hours().isEmpty()
                ? new Line(day, text("catalogue.office.notice-closed", notice.reason()))
                : new Line(day, text("catalogue.office.notice-hours", hours(notice.hours()), notice.reason()));
    }

    static String hours(List<Hours> hours) {
        return hours.stream().map(each -> Formats.clock(each.from(), each.to())).collect(Collectors.joining(", "));
    }
}
