package balieplein.insight;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A visit of which the figures do not say what happened.
///
/// @param visit code, or that of the appointment
/// @param what for the log
record Difference(String visit, String location, Finding.Kind kind, String what) {

    static Optional<Difference> between(String visit, @Nullable VisitFact happened, @Nullable VisitFact known) {
        if (happened == null) {
            return known == null
                    ? Optional.empty()
                    : Optional.of(new Difference(
                            visit, known.location(), Finding.Kind.NEVER_HAPPENED, "was counted and never happened"));
        }
        if (known == null) {
            return Optional.of(new Difference(
                    visit, happened.location(), Finding.Kind.NOT_COUNTED, "happened and was not counted"));
        }
        return known.equals(happened)
                ? Optional.empty()
                : Optional.of(new Difference(
                        visit,
                        happened.location(),
                        Finding.Kind.COUNTED_OTHERWISE,
                        "was counted as " + summary(known) + ", it is " + summary(happened)));
    }

    private static String summary(VisitFact fact) {
        return fact.state().tag() + " after " + fact.events() + " events, handled " + fact.handled() + ", "
                + fact.times();
    }
}
