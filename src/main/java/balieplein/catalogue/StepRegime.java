package balieplein.catalogue;

import java.util.Locale;

/// Whether a product step needs an appointment (CAT-04). The window of the location may narrow it further.
public enum StepRegime {
    /// By appointment only, in any window.
    APPOINTMENT,
    /// Never by appointment: served without one in every open window, also where the rest needs an appointment.
    WALK_IN,
    /// The window decides.
    MIXED,
    /// Not at the counter at all.
    ONLINE;

    public boolean bookable() {
        return this == APPOINTMENT || this == MIXED;
    }

    /// As in the API and the city file, such as `walk-in`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
