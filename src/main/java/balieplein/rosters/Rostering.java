package balieplein.rosters;

import balieplein.appointments.Appointment;
import balieplein.kernel.Period;
import java.util.List;

/// What came of a change to the roster.
public sealed interface Rostering {

    /// Done.
    ///
    /// @param toMove appointments that no longer have a place there, to move or to call about
    record Done(List<Appointment> toMove) implements Rostering {

        public Done {
            toMove = List.copyOf(toMove);
        }
    }

    /// The person cannot serve this pool.
    record NoSkill() implements Rostering {}

    /// The person has something to learn before the first counter (STA-02).
    record ToLearn(List<String> what) implements Rostering {

        public ToLearn {
            what = List.copyOf(what);
        }
    }

    /// The person does not work for the city on that day (STA-02).
    record NotEmployed(Period period) implements Rostering {}

    /// The person is planned already that day.
    record PlannedAlready() implements Rostering {}
}
