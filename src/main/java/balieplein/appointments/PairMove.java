package balieplein.appointments;

/// Where both of a pair are to go.
///
/// @param unmoved only when both are still where they were seen
record PairMove(Pair pair, Place first, Place second, Claim claim, boolean unmoved) {

    /// What moves out of the way of the other goes first.
    boolean isLater() {
        return first.start().isAfter(pair.first().start());
    }
}
