package balieplein.plaza;

/// Who may sit at which counter (STA-02). Whoever knows what people have learnt implements it.
public interface Seats {

    /// @param official as the identity provider names them
    boolean isFor(String official, Counters.Place place);
}
