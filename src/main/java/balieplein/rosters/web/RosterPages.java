package balieplein.rosters.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Formats.date;
import static balieplein.web.Formats.day;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.kernel.CityTime;
import balieplein.kernel.Period;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.rosters.Rosters;
import balieplein.rosters.Worker;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.Team;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Texts;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers what the screen of the roster shows.
@Component
class RosterPages {

    private static final int WEEKS_AHEAD = 8;

    private final Rosters rosters;
    private final Locations locations;
    private final Members members;
    private final InstantSource clock;

    RosterPages(Rosters rosters, Locations locations, Members members, InstantSource clock) {
        this.rosters = rosters;
        this.locations = locations;
        this.members = members;
        this.clock = clock;
    }

    RosterPage page(String code, LocalDate someDay, Map<String, String> typed, FieldErrors errors) {
        var location = locations.get(code);
        var team = members.team();
        var monday = someDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var sunday = monday.plusDays(6);
        var ahead = monday.plusWeeks(WEEKS_AHEAD).minusDays(1);
        var workers = rosters.workers(code);
        return new RosterPage(
                reachable(),
                code,
                location.name(),
                monday,
                workers.stream()
                        .map(worker -> new Choice(worker.member(), name(team, worker.member())))
                        .toList(),
                team.members().stream()
                        .filter(member -> member.kind() == Member.Kind.PERSON)
                        .map(member -> new Choice(member.code(), member.name()))
                        .toList(),
                location.pools().stream()
                        .map(pool -> new Choice(pool.code(), pool.name().in(Texts.language())))
                        .toList(),
                shifts(location, team, monday, sunday),
                leaves(code, team, monday, ahead),
                workers.stream().map(worker -> worker(location, team, worker)).toList(),
                gaps(location, team, monday, ahead),
                toMove(location, monday, ahead),
                typed,
                errors);
    }

    LocalDate today() {
        return CityTime.date(clock.instant());
    }

    List<Choice> reachable() {
        return locations.list().stream()
                .filter(location -> location.hours().active().contains(today()))
                .filter(location -> Reach.includes(Place.location(location.code())))
                .map(location -> new Choice(location.code(), location.name()))
                .toList();
    }

    private List<RosterPage.ShiftRow> shifts(Location location, Team team, LocalDate from, LocalDate to) {
        return rosters.shifts(location.code(), from, to).stream()
                .map(shift -> {
                    var pause = shift.pause();
                    return new RosterPage.ShiftRow(
                            shift.member(),
                            shift.day(),
                            name(team, shift.member()),
                            pool(location, shift.pool()),
                            clock(shift.from(), shift.to()),
                            pause == null ? "–" : clock(pause.from(), pause.to()));
                })
                .toList();
    }

    private List<RosterPage.LeaveRow> leaves(String location, Team team, LocalDate from, LocalDate to) {
        return rosters.leaves(location, from, to).stream()
                .map(leave -> new RosterPage.LeaveRow(
                        leave.member(),
                        leave.from(),
                        name(team, leave.member()),
                        leave.from().equals(leave.until())
                                ? day(leave.from())
                                : text("rosters.staff.days", day(leave.from()), day(leave.until())),
                        text("rosters.staff.kind." + leave.kind().tag())))
                .toList();
    }

    private static RosterPage.WorkerRow worker(Location location, Team team, Worker worker) {
        var name = name(team, worker.member());
        var until = team.find(worker.member())
                .map(Member::period)
                .map(Period::until)
                .orElse(null);
        return new RosterPage.WorkerRow(
                until == null ? name : text("rosters.staff.worker-until", name, date(until)),
                worker.pools().stream()
                        .sorted()
                        .map(pool -> pool(location, pool))
                        .collect(Collectors.joining(", ")),
                worker.buddy(),
                String.join(", ", worker.toLearn()));
    }

    private List<RosterPage.GapRow> gaps(Location location, Team team, LocalDate from, LocalDate to) {
        return rosters.gaps(location.code(), from, to).stream()
                .map(gap -> new RosterPage.GapRow(
                        day(gap.day()),
                        pool(location, gap.pool()),
                        clock(gap.from(), gap.to()),
                        gap.needed(),
                        gap.planned(),
                        names(team, gap.away())))
                .toList();
    }

    private List<RosterPage.MoveRow> toMove(Location location, LocalDate from, LocalDate to) {
        return rosters.toMove(location.code(), from, to).stream()
                .map(appointment -> new RosterPage.MoveRow(
                        appointment.code(),
                        text(
                                "rosters.staff.moment",
                                day(CityTime.date(appointment.start())),
                                time(appointment.start())),
                        pool(location, appointment.pool())))
                .toList();
    }

    private static String names(Team team, Collection<String> members) {
        return members.stream().map(member -> name(team, member)).sorted().collect(Collectors.joining(", "));
    }

    private static String name(Team team, String member) {
        return team.find(member).map(Member::name).orElse(member);
    }

    private static String pool(Location location, String code) {
        return location.findPool(code)
                .map(pool -> pool.name().in(Texts.language()))
                .orElse(code);
    }
}
