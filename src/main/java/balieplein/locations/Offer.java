package balieplein.locations;

import balieplein.catalogue.Feature;
import balieplein.catalogue.StepTerms;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a location offers and when (CAT-08), within what its counters can do.
///
/// @param periods when a step is offered, by full code; a step that is not named is offered always
/// @param alternatives codes of the locations to go to instead (LOC-08)
/// @param elsewhere where else people can go, such as the points of sale
/// @param terms what the catalogue says of every step
/// @param lastDays until when appointments can be made where something is to close
public record Offer(
        Map<String, List<Period>> periods,
        List<String> alternatives,
        @Nullable LocalizedText elsewhere,
        StepTerms terms,
        LastDays lastDays) {

    private static final Comparator<Period> FIRST_FIRST =
            Comparator.comparing(Period::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    public static final Offer EVERYTHING = new Offer(Map.of(), List.of(), null, StepTerms.NONE, LastDays.NONE);

    public Offer {
        var sorted = new TreeMap<String, List<Period>>();
        periods.forEach((step, given) ->
                sorted.put(step, given.stream().sorted(FIRST_FIRST).toList()));
        periods = Collections.unmodifiableMap(sorted);
        alternatives = List.copyOf(alternatives);
    }

    public Offer(
            Map<String, List<Period>> periods,
            List<String> alternatives,
            @Nullable LocalizedText elsewhere,
            StepTerms terms) {
        this(periods, alternatives, elsewhere, terms, LastDays.NONE);
    }

    public boolean includes(String step, LocalDate day) {
        var given = periods.get(step);
        return given == null || given.stream().anyMatch(period -> period.contains(day));
    }

    /// A regime without what the services of these steps have not switched on yet, or switched off (CAT-06).
    Regime switched(Regime regime, Collection<String> steps, LocalDate day) {
        var appointments =
                regime.takesAppointments() && lastDays.includes(day) && terms.isOn(Feature.APPOINTMENT, steps, day);
        var walkIns = regime.takesWalkIns() && terms.isOn(Feature.WALK_IN, steps, day);
        if (appointments) {
            return walkIns ? Regime.MIXED : Regime.APPOINTMENT;
        }
        return walkIns ? Regime.WALK_IN : Regime.CLOSED;
    }

    Offer with(StepTerms other) {
        return new Offer(periods, alternatives, elsewhere, other, lastDays);
    }

    Offer with(LastDays others) {
        return new Offer(periods, alternatives, elsewhere, terms, others);
    }

    Offer withAlternatives(List<String> others) {
        return new Offer(periods, others, elsewhere, terms, lastDays);
    }
}
