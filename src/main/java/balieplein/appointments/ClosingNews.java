package balieplein.appointments;

import org.springframework.stereotype.Component;

/// Tells whoever came for their appointment and still waits that the day ends early, once a day (LOC-10).
@Component
public class ClosingNews {

    private final AppointmentsTable table;
    private final Announcer announcer;

    ClosingNews(AppointmentsTable table, Announcer announcer) {
        this.table = table;
        this.announcer = announcer;
    }

    /// @param code of the appointment for which somebody waits
    public void tellWaiting(String code) {
        table.find(code)
                .ifPresent(appointment ->
                        announcer.tell(Occasion.WAITING, appointment, "appointment-closing-waiting:" + code));
    }
}
