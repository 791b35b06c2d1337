package balieplein.insight;

/// How many, over all rows of a report. A visit for two products is one visit and two products (MEA-01), so that the
/// visits of the rows of a report by product add up to `products`, not to `visits`.
///
/// @param items what was really handled, with its number: four identity cards are four items
/// @param finished the visits whose durations count
/// @param open still in the house
/// @param left who went away before the end
/// @param noShow who was called and did not come
/// @param notClosed closed in the evening because nobody did; never in a duration
public record Counts(int visits, int products, int items, int finished, int open, int left, int noShow, int notClosed) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    Counts plus(VisitFact fact) {
        var products =
                fact.steps().keySet().stream().map(Grouping::product).distinct().count();
        return new Counts(
                visits + 1,
                this.products + (int) products,
                items + fact.handledInAll(),
                finished + one(fact, VisitFact.State.FINISHED),
                open + one(fact, VisitFact.State.OPEN),
                left + one(fact, VisitFact.State.LEFT),
                noShow + one(fact, VisitFact.State.NO_SHOW),
                notClosed + one(fact, VisitFact.State.NOT_CLOSED));
    }

    private static int one(VisitFact fact, VisitFact.State state) {
        return fact.state() == state ? 1 : 0;
    }
}
