package balieplein.insight.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.ChannelMonths;
import balieplein.insight.Overviews;
import balieplein.insight.Selection;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Csv;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Channels and access times as files for spreadsheets.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReportPlaces.class)
@Controller
class OverviewFilesController {

    private final Overviews overviews;
    private final ChannelMonths months;
    private final Locations locations;
    private final InstantSource clock;

    OverviewFilesController(Overviews overviews, ChannelMonths months, Locations locations, InstantSource clock) {
        this.overviews = overviews;
        this.months = months;
        this.locations = locations;
        this.clock = clock;
    }

    /// Requests per month, product and channel (MEA-06).
    @GetMapping("/staff/reports/channels.csv")
    ResponseEntity<byte[]> channels(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var selection = selection(location, from, to);
        var csv = new Csv(List.of("month", "product", "channel", "requests", "finished-elsewhere"));
        for (var month : months.list(selection)) {
            for (var share : month.mix().shares()) {
                csv.add(List.of(
                        month.month().toString(),
                        share.product(),
                        share.channel(),
                        share.requests(),
                        share.elsewhere()));
            }
        }
        return csv.response(ReportFiles.name("channels", selection));
    }

    /// Appointments per month, product and channel (APT-19).
    @GetMapping("/staff/reports/bookings.csv")
    ResponseEntity<byte[]> bookings(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var overview = overviews.of(selection(location, from, to));
        var csv = new Csv(List.of("month", "product", "channel", "appointments", "share"));
        var bookings = overview.bookings();
        bookings.shares()
                .forEach(share -> csv.add(List.of(
                        share.month(), share.product(), share.channel(), share.bookings(), bookings.part(share))));
        return csv.response(ReportFiles.name("bookings", overview.selection()));
    }

    /// The nights on which a free place was searched, per location and product step; without days there was none.
    @GetMapping("/staff/reports/access.csv")
    ResponseEntity<byte[]> access(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var selection = selection(location, from, to);
        var csv = new Csv(List.of("day", "location", "item", "days"));
        overviews
                .nights(selection)
                .forEach(night -> csv.add(Arrays.asList(night.day(), night.location(), night.step(), night.days())));
        return csv.response(ReportFiles.name("access", selection));
    }

    private Selection selection(@Nullable String location, @Nullable LocalDate from, @Nullable LocalDate to) {
        return ReportRequest.of(location, from, to, "", CityTime.date(clock.instant()), code -> locations
                        .find(code)
                        .isPresent())
                .selection();
    }
}
