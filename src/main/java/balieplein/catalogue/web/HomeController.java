package balieplein.catalogue.web;

import balieplein.catalogue.FirstFreeMoment;
import balieplein.catalogue.Offices;
import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.catalogue.WaitingNow;
import balieplein.identity.Open;
import balieplein.web.Screen;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The start page of residents: search first, then the main office now and the tasks people come for.
@Open
@Controller
class HomeController {

    private static final int MOST_SEARCHED = 4;

    private final Products products;
    private final ObjectProvider<Offices> offices;
    private final ObjectProvider<FirstFreeMoment> moments;
    private final ObjectProvider<WaitingNow> waiting;
    private final InstantSource clock;

    HomeController(
            Products products,
            ObjectProvider<Offices> offices,
            ObjectProvider<FirstFreeMoment> moments,
            ObjectProvider<WaitingNow> waiting,
            InstantSource clock) {
        this.products = products;
        this.offices = offices;
        this.moments = moments;
        this.waiting = waiting;
        this.clock = clock;
    }

    @GetMapping("/")
    HomePage home() {
        var language = Screen.current().language();
        var featured = products.featured();
        var office = Optional.ofNullable(offices.getIfAvailable())
                .flatMap(all -> all.list().stream().findFirst());
        var firstFree = featured.stream()
                .map(Product::steps)
                .flatMap(steps -> steps.stream().filter(ProductStep::isBookable).limit(1))
                .limit(1)
                .flatMap(step -> firstFree(step.fullCode()).stream())
                .min(Comparator.comparing(FirstFreeMoment.Moment::start));
        return new HomePage(
                featured.stream()
                        .skip(1)
                        .limit(MOST_SEARCHED)
                        .map(product -> Task.of(product, language))
                        .toList(),
                featured.stream().map(product -> Task.of(product, language)).toList(),
                products.list(language).size(),
                office.map(found -> OfficeCard.of(found, clock.instant())).orElse(null),
                office.flatMap(found ->
                                Optional.ofNullable(waiting.getIfAvailable()).flatMap(now -> now.at(found.code())))
                        .orElse(null),
                firstFree
                        .map(moment -> Moments.spoken(moment.start(), clock.instant()))
                        .orElse(null),
                clock.instant());
    }

    private Optional<FirstFreeMoment.Moment> firstFree(String step) {
        return Optional.ofNullable(moments.getIfAvailable()).flatMap(all -> all.find(step));
    }
}
