package balieplein.appointments;

/// What came of cancelling an appointment.
public sealed interface Cancellation {

    /// Cancelled, now or before: the answer is the same.
    record Cancelled(Appointment appointment) implements Cancellation {}

    /// It has begun, or the visitor has arrived.
    record TooLate(Appointment appointment) implements Cancellation {}
}
