package balieplein.insight;

import java.util.List;

/// Counts who was helped at or before the agreed time.
final class PunctualitySheet implements Sheet {

    private int due;
    private int onTime;

    @Override
    public List<Dimension> by() {
        return List.of();
    }

    @Override
    public boolean measures() {
        return true;
    }

    @Override
    public void accept(Batch batch) {
        if (batch.kind().isMeasured()) {
            due += batch.times().waitingFromDue.count();
            onTime += batch.times().waitingFromDue.atMost(0);
        }
    }

    Punctuality punctuality() {
        return new Punctuality(due, onTime);
    }
}
