package balieplein.appointments;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Knows requests it has seen before, by the key they came with.
@Component
class RepeatedRequests {

    private final RequestKeysTable table;

    RepeatedRequests(RequestKeysTable table) {
        this.table = table;
    }

    /// The answer to a request whose key was used before.
    Optional<Booking> answer(Draft draft) {
        return find(draft)
                .map(earlier -> earlier.hash().equals(draft.hash())
                        ? new Booking.Booked(earlier.appointment())
                        : new Booking.KeyReused());
    }

    boolean contains(Draft draft) {
        return find(draft).isPresent();
    }

    private Optional<RequestKeysTable.Keyed> find(Draft draft) {
        var key = draft.request().key();
        return key == null ? Optional.empty() : table.find(key, draft.state());
    }
}
