package balieplein.plaza.web;

import static balieplein.web.Formats.capital;
import static balieplein.web.Formats.minutes;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.appointments.BookingPolicy;
import balieplein.kernel.CityTime;
import balieplein.plaza.Visit;
import balieplein.web.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What an official sees at a glance about the visitor at the counter.
final class DeskFacts {

    private DeskFacts() {}

    static List<DeskVisitor.Fact> of(Visit visit, List<BookingPolicy.Resource> with) {
        var facts = new ArrayList<DeskVisitor.Fact>();
        var arrival = visit.arrival();
        var at = Objects.requireNonNull(visit.calling().at());
        facts.add(new DeskVisitor.Fact(
                text("plaza.staff.visit.appointment"),
                arrival.dueAt() == null
                        ? text("plaza.staff.visit.none")
                        : time(CityTime.local(arrival.dueAt()).toLocalTime())));
        facts.add(new DeskVisitor.Fact(
                text("plaza.staff.visit.arrived"),
                time(CityTime.local(arrival.at()).toLocalTime())));
        facts.add(new DeskVisitor.Fact(
                text("plaza.staff.visit.waited"),
                minutes(Math.max(0, Duration.between(arrival.at(), at).toMinutes()))));
        var spoken = visit.wish().language().locale();
        facts.add(new DeskVisitor.Fact(
                text("plaza.staff.visit.language"),
                capital(spoken.getDisplayLanguage(Texts.language().locale()))));
        if (visit.wish().persons() > 1) {
            facts.add(new DeskVisitor.Fact(
                    text("plaza.staff.visit.persons"),
                    String.valueOf(visit.wish().persons())));
        }
        for (var each : with) {
            facts.add(new DeskVisitor.Fact(
                    text("plaza.staff.visit.with." + each.kind().tag()),
                    each.name().in(Texts.language())));
        }
        return facts;
    }
}
