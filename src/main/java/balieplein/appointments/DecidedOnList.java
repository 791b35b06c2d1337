package balieplein.appointments;

import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes that a move or cancellation was decided on a worklist, in its own transaction: whoever must get a letter about
/// it stands on the list of letters however the product stops, and nobody stands there for what did not happen.
@Component
class DecidedOnList {

    private static final ScopedValue<String> LIST = ScopedValue.newInstance();

    private final DecidedTable table;

    DecidedOnList(DecidedTable table) {
        this.table = table;
    }

    /// What is moved or cancelled during this work is decided on the list of a location.
    static <T> T of(String location, Supplier<T> work) {
        return ScopedValue.where(LIST, location).call(work::get);
    }

    @EventListener
    void on(AppointmentMoved event) {
        note(event.code(), "moved");
    }

    @EventListener
    void on(AppointmentCancelled event) {
        note(event.code(), "cancelled");
    }

    private void note(String code, String act) {
        if (LIST.isBound()) {
            table.add(code, LIST.get(), act);
        }
    }
}
