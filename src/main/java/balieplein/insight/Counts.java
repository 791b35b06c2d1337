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
/// @param generated of all these, how many never happened: made up for the demo or for measuring
public record Counts(
        int visits,
        int products,
        int items,
        int finished,
        int open,
        int left,
        int noShow,
        int notClosed,
        int generated) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    Counts plus(Batch batch) {
        var kind = batch.kind();
        var n = batch.visits();
        var products =
                kind.steps().keySet().stream().map(Grouping::product).distinct().count();
        return new Counts(
                visits + n,
                this.products + (int) products * n,
                items + kind.handledInAll() * n,
                finished + of(batch, VisitFact.State.FINISHED),
                open + of(batch, VisitFact.State.OPEN),
                left + of(batch, VisitFact.State.LEFT),
                noShow + of(batch, VisitFact.State.NO_SHOW),
                notClosed + of(batch, VisitFact.State.NOT_CLOSED),
                generated + (kind.course().generated() ? n : 0));
    }

    private static int of(Batch batch, VisitFact.State state) {
        return batch.kind().state() == state ? batch.visits() : 0;
    }
}
