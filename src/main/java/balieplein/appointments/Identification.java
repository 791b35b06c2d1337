package balieplein.appointments;

/// What came of asking a caller the identity questions.
public sealed interface Identification {

    record Known(Appointment appointment) implements Identification {}

    /// No such code, or the answers do not prove it: the caller hears the same.
    ///
    /// @param left how many tries are left
    record NotKnown(int left) implements Identification {}

    /// Three wrong tries: no more answers about this code for a quarter of an hour.
    record Stopped() implements Identification {}
}
