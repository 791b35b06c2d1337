package balieplein.appointments;

import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a city gives out appointments, besides hours and counters: the key `booking` of its file.
///
/// @param setup minutes in each product step for receiving somebody, counted once in a visit (APT-07)
/// @param mostOpen open appointments per product with one e-mail address, mobile number or signed-in person (APT-02)
/// @param overbooking per cent given out above the counters that are planned (STA-04)
/// @param overbookingWeeks when given, overbooking follows what did not come in so many weeks before, and never goes
/// beyond `overbooking`
/// @param evening from when a moment is in the evening (APT-18)
/// @param urgent absent when nothing is kept for urgent visits
public record BookingPolicy(
        int setup,
        int mostOpen,
        int overbooking,
        @Nullable Integer overbookingWeeks,
        LocalTime evening,
        Freed freed,
        Late late,
        @Nullable Urgent urgent,
        List<StepRules> steps,
        List<Resource> resources,
        List<HouseRule> rules) {

    public static final BookingPolicy STANDARD = new BookingPolicy(
            0, 3, 0, null, LocalTime.of(17, 0), Freed.AT_ONCE, Late.STANDARD, null, List.of(), List.of(), List.of());

    /// After how many minutes, at random between these two, a cancelled place is given out again, so that nobody can
    /// hand it to an acquaintance.
    public record Freed(int from, int to) {

        static final Freed AT_ONCE = new Freed(0, 0);
    }

    /// What happens to whoever comes late or not at all (APT-11).
    ///
    /// @param grace minutes after the agreed time in which nothing changes
    /// @param missed minutes after the agreed time at which somebody who has not come is recorded as such; 0 for
    /// never
    public record Late(int grace, Then then, int missed) {

        /// What somebody who is later is offered.
        public enum Then {
            /// Today all the same, without a promise.
            TODAY,
            /// Another appointment.
            REBOOK;

            public String tag() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        static final Late STANDARD = new Late(15, Then.TODAY, 60);
    }

    /// What is kept of one counter for urgent visits (APT-12).
    ///
    /// @param minutes of every half hour or half day, its last ones
    /// @param release minutes before closing at which everybody can have them
    public record Urgent(int minutes, Per per, int release, List<Reason> reasons) {

        public enum Per {
            HALF_HOUR,
            HALF_DAY
        }

        public record Reason(String code, LocalizedText name) {}

        public Urgent {
            reasons = List.copyOf(reasons);
        }
    }

    /// What differs for one product step (APT-10, APT-17); what is absent is as the location says.
    ///
    /// @param room whether it needs a room
    /// @param official whether it needs a named official
    public record StepRules(
            String step,
            @Nullable Integer horizon,
            @Nullable Integer lead,
            @Nullable Integer grid,
            boolean room,
            boolean official) {}

    /// A room or a named official, who can be at one appointment at a time (APT-17).
    ///
    /// @param steps for which; empty means all
    /// @param staff subject of the colleague that an official is, as the identity provider names them
    public record Resource(
            String code,
            Kind kind,
            String location,
            LocalizedText name,
            List<String> steps,
            @Nullable String staff) {

        public enum Kind {
            ROOM,
            OFFICIAL;

            public String tag() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        public Resource {
            steps = List.copyOf(steps);
        }

        boolean serves(String where, List<String> visit) {
            return location.equals(where) && (steps.isEmpty() || steps.containsAll(visit));
        }
    }

    public BookingPolicy {
        steps = List.copyOf(steps);
        resources = List.copyOf(resources);
        rules = List.copyOf(rules);
    }

    Optional<StepRules> rulesOf(String step) {
        return steps.stream().filter(rules -> rules.step().equals(step)).findFirst();
    }

    /// The kinds of resources that a visit for these steps needs.
    List<Resource.Kind> needs(List<String> visit) {
        var wanted = visit.stream().map(this::rulesOf).flatMap(Optional::stream).toList();
        var needs = new ArrayList<Resource.Kind>();
        if (wanted.stream().anyMatch(StepRules::room)) {
            needs.add(Resource.Kind.ROOM);
        }
        if (wanted.stream().anyMatch(StepRules::official)) {
            needs.add(Resource.Kind.OFFICIAL);
        }
        return needs;
    }

    /// The rules as they were on a day, each in its version of then.
    public List<HouseRule> rulesOn(LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .filter(rule -> rules.stream()
                        .noneMatch(later -> later.code().equals(rule.code())
                                && later.from().isAfter(rule.from())
                                && !later.from().isAfter(day)))
                .toList();
    }

    /// What happened to whoever came late on a day: as the rule said that was in force then, else as the city says.
    public Late lateOn(LocalDate day) {
        return rulesOn(day).stream()
                .map(HouseRule::late)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(late);
    }

    /// With one more version of a rule; it takes the place of one that begins the same day.
    BookingPolicy with(HouseRule rule) {
        var versions = new ArrayList<>(rules);
        versions.removeIf(
                other -> other.code().equals(rule.code()) && other.from().equals(rule.from()));
        versions.add(rule);
        return new BookingPolicy(
                setup,
                mostOpen,
                overbooking,
                overbookingWeeks,
                evening,
                freed,
                late,
                urgent,
                steps,
                resources,
                versions);
    }

    Optional<Urgent> findUrgent() {
        return Optional.ofNullable(urgent);
    }

    Urgent getUrgent() {
        return Objects.requireNonNull(urgent, "This city keeps nothing for urgent visits.");
    }
}
