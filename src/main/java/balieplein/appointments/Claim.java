package balieplein.appointments;

/// Which places somebody may have: residents what is theirs, staff all but what is kept for urgent visits, and an
/// urgent visit everything (APT-12).
public enum Claim {
    RESIDENT,
    STAFF,
    URGENT;

    static Claim of(boolean staff) {
        return staff ? STAFF : RESIDENT;
    }

    boolean staff() {
        return this != RESIDENT;
    }

    boolean urgent() {
        return this == URGENT;
    }
}
