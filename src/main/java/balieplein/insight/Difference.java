package balieplein.insight;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A visit of which the figures do not say what happened.
///
/// @param what for the log
record Difference(String visit, String what) {

    static Optional<Difference> between(String visit, @Nullable VisitFact happened, @Nullable VisitFact known) {
        if (happened == null) {
            return Optional.of(new Difference(visit, "was counted and never happened"));
        }
        if (known == null) {
            return Optional.of(new Difference(visit, "happened and was not counted"));
        }
        return known.equals(happened)
                ? Optional.empty()
                : Optional.of(
                        new Difference(visit, "was counted as " + summary(known) + ", it is " + summary(happened)));
    }

    private static String summary(VisitFact fact) {
        return fact.state().tag() + " after " + fact.events() + " events, handled " + fact.handled() + ", "
                + fact.times();
    }
}
