package balieplein.insight;

import balieplein.catalogue.Products;
import balieplein.plaza.QueueRules;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The figures of the current city: how many visitors came, for what, at which moments, how long they waited and how
/// long it took (MEA-01, MEA-02). Every figure on a screen, in the API and in a file comes from here.
///
/// A visit belongs to the day and the half hour of its arrival. While it is open it counts under the products it was
/// registered for, afterwards under those really handled.
@Component
public class Reports {

    private static final Semaphore AT_A_TIME = new Semaphore(2, true);

    private final FactsReader reader;
    private final VisitFacts facts;
    private final Products products;
    private final TargetPolicy targets;

    Reports(FactsReader reader, VisitFacts facts, Products products, TargetPolicy targets) {
        this.reader = reader;
        this.facts = facts;
        this.products = products;
        this.targets = targets;
    }

    /// How many visits and handled items, split by dimensions; rows without visits are left out.
    public VisitsReport visits(Selection selection, List<Dimension> by) {
        var sheet = visitsSheet(by);
        look(selection, sheet);
        return sheet.report();
    }

    /// How long the finished visits waited and took, split by dimensions.
    public TimesReport times(Selection selection, List<Dimension> by) {
        var sheet = timesSheet(by);
        look(selection, sheet);
        return sheet.report();
    }

    /// @param officials whether figures of one official may be seen
    public DayFigures day(String location, LocalDate day, boolean officials) {
        var products = visitsSheet(List.of(Dimension.PRODUCT));
        var halfHours = visitsSheet(List.of(Dimension.HALF_HOUR));
        var cells = visitsSheet(List.of(Dimension.PRODUCT, Dimension.HALF_HOUR));
        var steps = timesSheet(List.of(Dimension.STEP), !officials);
        var regimes = timesSheet(List.of(Dimension.REGIME));
        var moments = timesSheet(List.of(Dimension.HALF_HOUR));
        look(Selection.of(location, day), products, halfHours, cells, steps, regimes, moments);
        return new DayFigures(
                targets.at(location),
                products.report(),
                halfHours.report(),
                cells.report(),
                steps.report(),
                regimes.report(),
                moments.report());
    }

    /// What the waits of a location are held against; of all of them together when it is absent.
    public QueueRules targets(@Nullable String location) {
        return targets.at(location);
    }

    /// Throws away what was computed for a day and derives it again from the visits themselves. Changes nothing when
    /// all was well.
    @Transactional
    public void rebuild(LocalDate day) {
        facts.rebuild(day);
    }

    /// Not more than two reports at a time: whoever works at a counter has the other connections and the processors.
    void look(Selection selection, Sheet... sheets) {
        facts.catchUp(selection);
        AT_A_TIME.acquireUninterruptibly();
        try {
            reader.read(selection, List.of(sheets));
        } finally {
            AT_A_TIME.release();
        }
    }

    VisitsSheet visitsSheet(List<Dimension> by) {
        return new VisitsSheet(by, new Grouping(by, this::serviceOf));
    }

    TimesSheet timesSheet(List<Dimension> by) {
        return timesSheet(by, false);
    }

    /// @param discreet without how long one official took with a product
    TimesSheet timesSheet(List<Dimension> by, boolean discreet) {
        return new TimesSheet(by, new Grouping(by, this::serviceOf), discreet);
    }

    OfficialsSheet officialsSheet(List<Dimension> by) {
        return new OfficialsSheet(by, new Grouping(by, this::serviceOf));
    }

    /// The service responsible today; empty for a product that is no longer known.
    private String serviceOf(String step) {
        var service = products.find(Grouping.product(step))
                .map(product -> product.service())
                .orElse(null);
        return service == null ? "" : service;
    }
}
