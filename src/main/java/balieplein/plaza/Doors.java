package balieplein.plaza;

import java.time.Instant;

/// Who may come in and who waits outside until there is a place (FLO-02). Whoever counts the people in the building
/// implements it.
public interface Doors {

    /// A visit made a move. Called inside the transaction that made it.
    void moved(Visit visit, VisitMove move, Instant at);

    boolean isOutside(Visit visit);
}
