package balieplein.appointments;

/// What came of looking for an appointment with its code and secret.
public sealed interface Lookup {

    record Found(Appointment appointment) implements Lookup {}

    /// No such code, or another secret: the answer is the same.
    record Unknown() implements Lookup {}

    /// Too many wrong tries in the last minutes (APT-05).
    record Locked() implements Lookup {}
}
