package balieplein.insight;

/// Somebody who looks at visits one by one: at packed days, and at the facts of those that are not packed.
interface Look {

    /// Prepares for the visits of a block.
    void begin(DayBlock block);

    /// @param course its number in the block
    void take(DayBlock block, int course, int halfHour, Times times);

    void take(VisitFact fact);
}
