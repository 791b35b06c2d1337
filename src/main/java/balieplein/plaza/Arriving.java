package balieplein.plaza;

import balieplein.appointments.Appointment;

/// Somebody at the door with the code of an appointment, before anything is registered (GUI-01).
public sealed interface Arriving {

    /// Welcome here and now: what is left is to look at the documents and to check in.
    record Expected(Appointment appointment) implements Arriving {}

    /// Checked in before, or not possible.
    record Answered(CheckIn outcome) implements Arriving {}
}
