package balieplein.insight;

/// Somebody who looks at visits one by one, day by day as they are packed.
interface Look {

    /// Prepares for the visits of a block.
    void begin(DayBlock block);

    /// @param course its number in the block
    void take(DayBlock block, int course, int halfHour, Times times);
}
