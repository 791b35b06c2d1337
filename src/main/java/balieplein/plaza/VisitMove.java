package balieplein.plaza;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What can happen to a visit: the one table of allowed transitions. `plaza.move` holds the same rows, so that
/// PostgreSQL refuses any other (GUI-06, GUI-08).
public enum VisitMove {
    REGISTERED(from(VisitState.NEW).to(VisitState.WAITING)),
    CALLED(from(VisitState.WAITING).to(VisitState.CALLED)),
    RECALLED(from(VisitState.CALLED).to(VisitState.CALLED)),
    STARTED(from(VisitState.CALLED).to(VisitState.SERVING)),
    PARKED(from(VisitState.CALLED, VisitState.SERVING).to(VisitState.PARKED)),
    RESUMED(from(VisitState.PARKED).to(VisitState.SERVING)),
    TRANSFERRED(from(VisitState.CALLED, VisitState.SERVING, VisitState.PARKED).to(VisitState.WAITING)),
    FINISHED(from(VisitState.SERVING).to(VisitState.FINISHED)),
    NO_SHOW(from(VisitState.CALLED).to(VisitState.NO_SHOW)),
    RETURNED(from(VisitState.NO_SHOW).to(VisitState.WAITING)),
    LEFT(from(VisitState.WAITING, VisitState.CALLED, VisitState.PARKED).to(VisitState.LEFT)),
    /// Somebody forgot to finish: closed at the end of the day, left out of durations (GUI-07).
    NOT_CLOSED(from(VisitState.SERVING, VisitState.PARKED).to(VisitState.NOT_CLOSED)),
    UNDONE(Stream.of(CALLED, STARTED, PARKED, RESUMED, TRANSFERRED, FINISHED, NO_SHOW)
            .flatMap(move -> move.steps.stream())
            .map(step -> new Step(step.to(), step.from()))
            .collect(Collectors.toUnmodifiableSet())),
    /// Something in the record was wrong: says what and why, changes no state.
    CORRECTED(Arrays.stream(VisitState.values())
            .filter(state -> state != VisitState.NEW)
            .map(state -> new Step(state, state))
            .collect(Collectors.toUnmodifiableSet()));

    /// One allowed transition.
    public record Step(VisitState from, VisitState to) {}

    private record From(VisitState... states) {
        Set<Step> to(VisitState target) {
            return Arrays.stream(states).map(state -> new Step(state, target)).collect(Collectors.toUnmodifiableSet());
        }
    }

    private final Set<Step> steps;

    VisitMove(Set<Step> steps) {
        this.steps = steps;
    }

    private static From from(VisitState... states) {
        return new From(states);
    }

    public static VisitMove of(String tag) {
        return Arrays.stream(values())
                .filter(move -> move.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown move of a visit '" + tag + "'."));
    }

    /// As the API and the database write it, such as `no-show`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Set<Step> steps() {
        return steps;
    }

    public boolean isAllowedFrom(VisitState state) {
        return steps.stream().anyMatch(step -> step.from() == state);
    }

    public boolean allows(VisitState from, VisitState to) {
        return steps.contains(new Step(from, to));
    }

    /// Where this move ends, for the moves that always end in the same state.
    VisitState target() {
        var targets = steps.stream().map(Step::to).distinct().toList();
        if (targets.size() != 1) {
            throw new IllegalStateException(this + " ends in any of " + targets + ".");
        }
        return targets.getFirst();
    }

    List<String> sources() {
        return steps.stream().map(step -> step.from().tag()).sorted().toList();
    }

    /// Whether the last action of an official can be taken back within two minutes.
    boolean canBeUndone() {
        return switch (this) {
            case CALLED, STARTED, PARKED, RESUMED, TRANSFERRED, FINISHED, NO_SHOW -> true;
            case REGISTERED, RECALLED, RETURNED, LEFT, NOT_CLOSED, UNDONE, CORRECTED -> false;
        };
    }
}
