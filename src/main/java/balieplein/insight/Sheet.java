package balieplein.insight;

import java.util.List;

/// Gathers visits into the rows of a report.
interface Sheet {

    /// By what it splits them; what they are for and how far they came always counts.
    List<Dimension> by();

    /// Whether it looks at durations.
    boolean measures();

    /// Whether it keeps to itself how long one official took with a product.
    default boolean isDiscreet() {
        return false;
    }

    void accept(Batch batch);
}
