package balieplein.insight;

import java.util.List;

/// Gathers visits into the rows of a report.
interface Sheet {

    /// By what it splits them; what they are for and how far they came always counts.
    List<Dimension> by();

    /// Whether it looks at durations.
    boolean measures();

    void accept(Batch batch);
}
