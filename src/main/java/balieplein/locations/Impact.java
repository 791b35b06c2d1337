package balieplein.locations;

/// What a change of hours touches (LOC-14).
///
/// @param kind such as `appointments`, a key of the texts
public record Impact(String kind, long count) {

    public static final String APPOINTMENTS = "appointments";

    /// Who waits now for what no counter would do any more.
    public static final String IN_VAIN = "in-vain";
}
