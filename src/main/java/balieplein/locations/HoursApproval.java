package balieplein.locations;

/// What the city asks of a change of hours, besides what it asks of every pattern (LOC-09).
///
/// @param exceptions whether an exception waits until somebody other than its author approved it
public record HoursApproval(boolean exceptions) {

    static final HoursApproval USUAL = new HoursApproval(false);
}
