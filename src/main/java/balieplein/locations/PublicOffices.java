package balieplein.locations;

import balieplein.catalogue.Offices;
import balieplein.kernel.CityTime;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The locations as the pages of the catalogue show them.
@Component
final class PublicOffices implements Offices {

    private static final int DAYS_OF_NOTICE = 14;
    private static final int MOST_NOTICES = 3;

    private final Locations locations;
    private final InstantSource clock;

    PublicOffices(Locations locations, InstantSource clock) {
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public List<Office> list() {
        var now = CityTime.local(clock.instant());
        return locations.list().stream()
                .filter(location -> !isOver(location, now.toLocalDate()))
                .sorted(Comparator.comparing(
                        location -> !location.hours().active().contains(now.toLocalDate())))
                .map(location -> office(location, now))
                .toList();
    }

    @Override
    public List<Office> offering(String step) {
        var now = CityTime.local(clock.instant());
        return locations.serving(List.of(step), now.toLocalDate()).stream()
                .map(location -> office(location, now))
                .toList();
    }

    private static Office office(Location location, LocalDateTime now) {
        var hours = location.hours();
        var opening = hours.at(now);
        var until = opening.until();
        return new Office(
                location.code(),
                location.name(),
                AddressLines.of(location.address()),
                opening.open(),
                opening.open() && until != null ? until.toLocalTime() : null,
                opening.next(),
                hours.patternOn(now.toLocalDate()).stream()
                        .flatMap(pattern -> pattern.week().grouped().stream())
                        .map(group -> new Days(group.weekdays(), hours(group.windows())))
                        .toList(),
                notices(hours, now.toLocalDate()));
    }

    /// Days that are different though one would expect the office to be open.
    private static List<Notice> notices(OpeningHours hours, LocalDate today) {
        return hours.days(today, today.plusDays(DAYS_OF_NOTICE)).stream()
                .filter(day -> day.reason() != null)
                .filter(day -> hours.patternOn(day.date())
                        .filter(pattern ->
                                !pattern.week().on(day.date().getDayOfWeek()).isEmpty())
                        .isPresent())
                .limit(MOST_NOTICES)
                .map(PublicOffices::notice)
                .toList();
    }

    private static Notice notice(OpenDay day) {
        var reason = day.reason();
        return new Notice(day.date(), hours(day.windows()), reason == null ? "" : reason.in(Texts.language()));
    }

    private static List<Hours> hours(List<OpeningWindow> windows) {
        return windows.stream()
                .map(window ->
                        new Hours(window.from(), window.to(), window.regime().takesWalkIns()))
                .toList();
    }

    private static boolean isOver(Location location, LocalDate today) {
        return hasEnded(location.hours().active().until(), today);
    }

    private static boolean hasEnded(@Nullable LocalDate until, LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
