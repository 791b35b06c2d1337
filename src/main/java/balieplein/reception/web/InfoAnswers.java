package balieplein.reception.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.locations.Location;
import balieplein.plaza.CheckIn;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the info desk reads about a product, a number, a refusal.
@Component
class InfoAnswers {

    private final InstantSource clock;

    InfoAnswers(InstantSource clock) {
        this.clock = clock;
    }

    InfoDeskPage.Answer answer(Product product, Location location) {
        var language = Texts.language();
        return new InfoDeskPage.Answer(
                product.code(),
                product.name().in(language),
                product.summary().in(language),
                product.ready() == null ? "" : product.ready().in(language),
                product.steps().stream()
                        .map(step -> step(step, location, language))
                        .toList(),
                product.questions().stream()
                        .map(each -> new InfoDeskPage.Question(
                                each.question().in(language), each.answer().in(language)))
                        .toList());
    }

    private InfoDeskPage.Step step(ProductStep step, Location location, Language language) {
        var today = CityTime.date(clock.instant());
        return new InfoDeskPage.Step(
                step.fullCode(),
                step.name().in(language),
                Formats.minutes(step.minutes()),
                step.fee() == null ? "" : Formats.money(step.fee()),
                step.documents().stream().map(document -> document.in(language)).toList(),
                step.isBookable(),
                !location.countersFor(step.fullCode(), today).isEmpty());
    }

    static InfoDeskPage.Ticket ticket(CheckIn.Registered registered, Location location) {
        var visit = registered.visit();
        var zone = location.signpost(visit.place().pool(), visit.place().day()).place();
        var estimate = registered.estimate();
        return new InfoDeskPage.Ticket(
                visit.code(),
                visit.ticket(),
                registered.outside() ? text("reception.staff.outside") : zone,
                text("reception.staff.wait", registered.position(), estimate.from(), estimate.to()));
    }

    /// Why there is no number now, with moments to offer instead.
    static InfoDeskPage.Refusal refusal(CheckIn outcome, String step) {
        return switch (outcome) {
            case CheckIn.AppointmentOnly(var moments) -> refusal("appointment-only", step, moments.starts());
            case CheckIn.ClosingSoon(var closing, var moments) -> refusal("closing-soon", step, moments.starts());
            case CheckIn.TooLate(var appointment, var moments, var today) ->
                refusal("too-late", appointment.steps().getFirst(), moments.starts());
            case CheckIn.Cancelled _ -> refusal("cancelled", step, List.of());
            case CheckIn.Over _ -> refusal("over", step, List.of());
            case CheckIn.Closed _ -> refusal("closed", step, List.of());
            case CheckIn.NotOfferedHere _ -> refusal("not-offered-here", step, List.of());
            default -> refusal("other", step, List.of());
        };
    }

    private static InfoDeskPage.Refusal refusal(String why, String step, List<Instant> moments) {
        return new InfoDeskPage.Refusal(
                text("reception.staff.refused." + why),
                text("reception.staff.refused." + why + ".advice"),
                step,
                moments.stream()
                        .map(CityTime::local)
                        .map(start -> Formats.shortDay(start.toLocalDate()) + " " + Formats.clock(start.toLocalTime()))
                        .toList());
    }
}
