package balieplein.plaza;

import balieplein.appointments.VisitItem;
import balieplein.kernel.Language;
import balieplein.locations.Counter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person or family that came to a location on a day, as it stands now. What happened to it is its list of
/// [VisitEvent]s.
///
/// @param code for programs and links; says nothing about the person
/// @param ticket what the visitor is called by, such as `B014`
public record Visit(
        String code, String ticket, VisitState state, Place place, Wish wish, Arrival arrival, Calling calling)
        implements Waits.InQueue {

    /// Where it waits.
    ///
    /// @param pool the queue: the counters that can serve it
    /// @param needs the product steps the next counter is to handle; part of what the visit is for;
    /// empty when that is to be found out there
    /// @param wantedCounter the one counter it waits for after a transfer, if any
    /// @param goesFirst whether it was transferred as the very next
    /// @param officials for whom it comes by name, then who stands in, as subjects; empty when for nobody
    public record Place(
            String location,
            LocalDate day,
            String pool,
            List<String> needs,
            @Nullable String wantedCounter,
            boolean goesFirst,
            List<String> officials) {

        public Place {
            needs = List.copyOf(needs);
            officials = List.copyOf(officials);
        }

        /// Whether somebody else stands in for the colleague whom it was sent to.
        public boolean isWithDeputyOf(String subject) {
            return !officials.isEmpty() && !officials.getFirst().equals(subject);
        }

        public Place(
                String location,
                LocalDate day,
                String pool,
                List<String> needs,
                @Nullable String wantedCounter,
                boolean goesFirst) {
            this(location, day, pool, needs, wantedCounter, goesFirst, List.of());
        }
    }

    /// What it is for.
    ///
    /// @param minutes how long its handling takes by plan
    /// @param assistance help somebody asked for, in their own words; never a diagnosis
    /// @param note from one official to the next
    /// @param priority asked not to wait long; stays when the visitor is sent on
    public record Wish(
            List<VisitItem> items,
            int persons,
            int minutes,
            Language language,
            @Nullable String assistance,
            @Nullable String note,
            boolean priority) {

        public Wish {
            items = List.copyOf(items);
        }

        public Wish(
                List<VisitItem> items,
                int persons,
                int minutes,
                Language language,
                @Nullable String assistance,
                @Nullable String note) {
            this(items, persons, minutes, language, assistance, note, false);
        }

        public List<String> steps() {
            return items.stream().map(VisitItem::step).distinct().toList();
        }
    }

    /// How and when it came.
    ///
    /// @param dueAt the agreed moment of an appointment
    /// @param channel where it checked in: `kiosk`, `info`, `phone`, `api`
    /// @param chain code of the first visit of which this one is a follow-up, by its appointment or by its ticket
    // (CAT-03)
    /// @param sentAt when an official sent it on, the last time; null when nobody did
    public record Arrival(
            Instant at,
            @Nullable String appointment,
            @Nullable Instant dueAt,
            String channel,
            @Nullable String chain,
            @Nullable Instant sentAt) {

        public Arrival(Instant at, @Nullable String appointment, @Nullable Instant dueAt, String channel) {
            this(at, appointment, dueAt, channel, null, null);
        }

        /// The moment from which its turn counts: the agreed one, else the arrival.
        public Instant turn() {
            return dueAt == null ? at : dueAt;
        }

        /// The moment from which its queue has it wait: the turn, or when it was sent there (GUI-05).
        public Instant waitsFrom() {
            return sentAt == null ? turn() : sentAt;
        }
    }

    /// Its last call and handling. They keep their value when the visit moves on; the state says whether they count.
    ///
    /// @param reason why it was called when it was
    public record Calling(
            @Nullable String counter,
            @Nullable Instant at,
            int times,
            @Nullable Instant startedAt,
            @Nullable CallReason reason) {

        public Calling(@Nullable String counter, @Nullable Instant at, int times, @Nullable Instant startedAt) {
            this(counter, at, times, startedAt, null);
        }
    }

    @Override
    public @Nullable Instant due() {
        return arrival.dueAt();
    }

    @Override
    public Instant arrived() {
        return arrival.at();
    }

    @Override
    public boolean isSentAsNext() {
        return place.goesFirst();
    }

    @Override
    public boolean hasPriority() {
        return wish.priority();
    }

    @Override
    public boolean isNamed(@Nullable String official) {
        return official != null && place.officials().contains(official);
    }

    public String location() {
        return place.location();
    }

    @Override
    public String pool() {
        return place.pool();
    }

    @Override
    public int minutes() {
        return wish.minutes();
    }

    /// What the next counter is to handle.
    public List<VisitItem> needed() {
        return wish.items().stream()
                .filter(item -> place.needs().contains(item.step()))
                .toList();
    }

    /// Whether it was last called to this counter.
    boolean isAt(Counter counter) {
        return counter.code().equals(calling.counter());
    }

    public boolean hasAppointment() {
        return arrival.dueAt() != null;
    }
}
