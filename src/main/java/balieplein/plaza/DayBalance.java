package balieplein.plaza;

/// The tickets of a day at a location for one product, and what became of them (GUI-08, GUI-13).
///
/// @param product of which a step was asked for at check-in, the first when there were several
/// @param served helped with it
/// @param transferred helped with something else in the end
/// @param left went home
/// @param missed called, and not there
/// @param notClosed never finished
public record DayBalance(
        String location,
        String product,
        int tickets,
        int served,
        int transferred,
        int left,
        int missed,
        int notClosed) {

    /// Whether every ticket ended in one way.
    public boolean isEven() {
        return tickets == served + transferred + left + missed + notClosed;
    }
}
