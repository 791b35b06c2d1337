package balieplein.plaza;

import balieplein.locations.Counter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who calls a visitor with an appointment with an official by name (INF-03, APT-17), or one sent on to a colleague
/// by name (GUI-05): the official, from whatever counter, whose own visitors go before others when their time comes.
/// Once the agreed time, or the moment of sending, is over by what the city allows and the official sits nowhere, a
/// deputy who sits somewhere; when none does, whoever has the skill. Whose counter has not been heard of for minutes
/// sits nowhere. A deputy may pick the ticket at any time. When the official is absent the deputies are the first.
/// Pure.
///
/// [CallsTable] calls by the same rule, in SQL; a test compares both.
///
/// @param official who sits at the counter that calls, if anybody
record NamedPolicy(
        CallOrderPolicy policy,
        List<CounterSession> sessions,
        Instant at,
        @Nullable String official) {

    static NamedPolicy of(WaitingRoom room, Counter counter) {
        var official = room.sessions().stream()
                .filter(session -> session.counter().equals(counter.code()))
                .map(session -> session.official().subject())
                .findFirst()
                .orElse(null);
        return new NamedPolicy(room.rules().order(), room.sessions(), room.at(), official);
    }

    boolean isFor(Visit visit) {
        return visit.place().wantedCounter() == null && visit.isNamed(official);
    }

    boolean mayCall(Visit visit) {
        var named = visit.place().officials();
        return named.isEmpty() || named.getFirst().equals(official) || (isOver(visit) && nobodyBefore(named));
    }

    Comparator<CallOrderPolicy.Claim> order() {
        return policy.at(at, official);
    }

    CallReason reason(Visit visit) {
        return policy.reason(visit, at, official);
    }

    private boolean isOver(Visit visit) {
        return !visit.arrival().waitsFrom().isAfter(at.minus(policy.latestAppointment()));
    }

    private boolean nobodyBefore(List<String> named) {
        var place = official == null ? -1 : named.indexOf(official);
        var before = place < 0 ? named : named.subList(0, place);
        return sessions.stream()
                .filter(session -> !session.isLost(at))
                .noneMatch(session -> before.contains(session.official().subject()));
    }
}
