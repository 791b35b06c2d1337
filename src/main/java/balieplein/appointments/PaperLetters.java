package balieplein.appointments;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.Language;
import balieplein.web.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Letters to print, to whoever has an appointment that was moved or cancelled on a worklist and whom no mail or
/// message reaches (LOC-08). Each is printed in one batch; a batch may be printed again, and says who printed it
/// before.
@Component
public class PaperLetters {

    /// Letters that were printed together.
    ///
    /// @param by the name of who printed them
    /// @param letters how many that still count
    public record Batch(long number, Instant at, String by, int letters) {}

    /// @param text as it stands on paper, in the language of its reader
    public record PaperLetter(String code, String name, Language language, String text) {}

    private final DecidedTable table;
    private final AppointmentsTable appointments;
    private final Recipients recipients;
    private final Letters letters;
    private final LetterText text;
    private final AuditLog audit;
    private final InstantSource clock;

    PaperLetters(
            DecidedTable table,
            AppointmentsTable appointments,
            Recipients recipients,
            Letters letters,
            LetterText text,
            AuditLog audit,
            InstantSource clock) {
        this.table = table;
        this.appointments = appointments;
        this.recipients = recipients;
        this.letters = letters;
        this.text = text;
        this.audit = audit;
        this.clock = clock;
    }

    /// To whom a letter must go still, the last decided first.
    public List<Appointment> waiting(String location) {
        return appointments(location, null);
    }

    /// What was printed, the last first.
    public List<Batch> batches(String location) {
        return table.batches(location);
    }

    /// Throws `NotFound`.
    public Batch get(String location, long number) {
        return batches(location).stream()
                .filter(batch -> batch.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("batch of letters " + number));
    }

    /// The letters of a batch, as the appointments stand now.
    public List<PaperLetter> list(String location, Batch batch) {
        return appointments(location, batch.number()).stream().map(this::write).toList();
    }

    /// Puts all letters that wait into a batch to print. Empty when none waits, because a colleague has just printed
    /// them.
    @Transactional
    public Optional<Long> print(String location) {
        var codes = table.lockWaiting(location);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        var batch = table.addBatch(location, Actor.current().name(), clock.instant());
        table.putInto(batch, codes);
        audit.record("appointments.letters-printed", "location:" + location, Map.of("codes", codes));
        return Optional.of(batch);
    }

    private List<Appointment> appointments(String location, @Nullable Long batch) {
        return table.codes(location, batch).stream()
                .flatMap(code -> appointments.find(code).stream())
                .toList();
    }

    private PaperLetter write(Appointment appointment) {
        var recipient = recipients.of(appointment);
        var occasion = appointment.state() == Appointment.State.CANCELLED ? Occasion.CANCELLED : Occasion.MOVED;
        var letter = letters.write(occasion, appointment, recipient.origin(), recipient.language());
        var name = appointment.contact().name();
        return new PaperLetter(
                appointment.code(),
                name == null ? "" : name,
                recipient.language(),
                text.plain(letter, recipient.language()));
    }
}
