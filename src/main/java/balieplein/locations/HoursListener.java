package balieplein.locations;

/// Told when the hours, pools or counters of a location change, inside the transaction that changes them, so that
/// what depends on them changes with them or not at all (design decision 4).
public interface HoursListener {

    /// @param location as it is after the change
    void hoursChanged(Location location);
}
