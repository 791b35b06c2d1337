package balieplein.visitors;

/// What came of expecting a guest.
public sealed interface Expecting {

    record Expected(Guest guest) implements Expecting {}

    /// Somebody has the room at that time, or it cannot be used.
    record RoomTaken(String room) implements Expecting {}
}
