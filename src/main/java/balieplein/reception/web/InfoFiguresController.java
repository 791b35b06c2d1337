package balieplein.reception.web;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.reception.ReferralFigure;
import balieplein.reception.Referrals;
import balieplein.reception.Tallies;
import balieplein.reception.TallyCount;
import balieplein.reception.TallyKind;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Figures of the info desk: contacts per half hour and kind (INF-04), referrals per product (INF-02).
@Controller
@RequestMapping("/staff/info")
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.ANALYST, Role.ADMIN})
@Within(ReceptionPlaces.class)
class InfoFiguresController {

    static final int DAYS = 28;

    private final Tallies tallies;
    private final Referrals referrals;
    private final Products products;
    private final InfoLocations locations;
    private final InstantSource clock;

    InfoFiguresController(
            Tallies tallies, Referrals referrals, Products products, InfoLocations locations, InstantSource clock) {
        this.tallies = tallies;
        this.referrals = referrals;
        this.products = products;
        this.locations = locations;
        this.clock = clock;
    }

    @GetMapping("/figures")
    InfoFiguresPage show(
            @RequestParam(defaultValue = "") String location, @RequestParam(required = false) @Nullable LocalDate day) {
        var places = locations.choices();
        var place = location.isEmpty() && !places.isEmpty() ? places.getFirst().value() : location;
        var wanted = Objects.requireNonNullElse(day, CityTime.date(clock.instant()));
        var kinds = tallies.kinds();
        var counts = tallies.counts(place, wanted);
        var halfHours = counts.stream().map(TallyCount::from).distinct().toList();
        return new InfoFiguresPage(
                place,
                places,
                wanted.toString(),
                kinds.stream().map(kind -> kind.name().in(Texts.language())).toList(),
                halfHours.stream()
                        .map(halfHour -> new InfoFiguresPage.Row(halfHour, cells(counts, kinds, halfHour)))
                        .toList(),
                cells(counts, kinds, ""),
                figures(place, wanted).stream().map(this::row).toList(),
                Formats.date(wanted.minusDays(DAYS - 1L)));
    }

    private List<ReferralFigure> figures(String location, LocalDate day) {
        return referrals.figures(location, day.minusDays(DAYS - 1L), day);
    }

    /// One for each kind; of the whole day when no half hour is given.
    private static List<String> cells(List<TallyCount> counts, List<TallyKind> kinds, String halfHour) {
        return kinds.stream()
                .map(kind -> counts.stream()
                        .filter(count -> count.kind().equals(kind.code()))
                        .filter(count -> halfHour.isEmpty() || count.from().equals(halfHour))
                        .mapToInt(TallyCount::count)
                        .sum())
                .map(Formats::number)
                .toList();
    }

    private InfoFiguresPage.Referral row(ReferralFigure figure) {
        return new InfoFiguresPage.Referral(
                products.nameOf(figure.step(), Texts.language()),
                Formats.number(figure.referrals()),
                Formats.number(figure.wrong()),
                Formats.decimal(figure.share() * 100));
    }
}
