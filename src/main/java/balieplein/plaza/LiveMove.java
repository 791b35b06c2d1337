package balieplein.plaza;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What travels through the live channel when a visit moves: enough to show a call without asking the database.
record LiveMove(
        VisitMove move,
        String visit,
        String ticket,
        String pool,
        @Nullable String counter,
        Instant at) {

    /// Something changed at the counters. Other words say that something else at the location is new.
    static final String COUNTERS = "counters";

    private static final JsonMapper JSON = JsonMapper.shared();

    static LiveMove of(Visit visit, VisitMove move, Instant at) {
        return new LiveMove(
                move,
                visit.code(),
                visit.ticket(),
                visit.place().pool(),
                visit.calling().counter(),
                at);
    }

    String json() {
        return JSON.createObjectNode()
                .put("move", move.tag())
                .put("visit", visit)
                .put("ticket", ticket)
                .put("pool", pool)
                .put("counter", counter)
                .put("at", at.toString())
                .toString();
    }

    static Optional<LiveMove> parse(String payload) {
        if (!payload.startsWith("{")) {
            return Optional.empty();
        }
        var json = JSON.readTree(payload);
        return Optional.of(new LiveMove(
                VisitMove.of(json.get("move").stringValue()),
                json.get("visit").stringValue(),
                json.get("ticket").stringValue(),
                json.get("pool").stringValue(),
                json.get("counter").isNull() ? null : json.get("counter").stringValue(),
                Instant.parse(json.get("at").stringValue())));
    }

    boolean isCall() {
        return move == VisitMove.CALLED || move == VisitMove.RECALLED;
    }
}
