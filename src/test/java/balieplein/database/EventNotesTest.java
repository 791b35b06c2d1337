package balieplein.database;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.appointments.AppointmentMoved;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.transaction.support.TransactionTemplate;

/// What is noted with the commit is what the register of events reads back.
@Running
class EventNotesTest {

    private static final PublicationTargetIdentifier NOBODY = PublicationTargetIdentifier.of("nobody.hears(it)");

    @Autowired
    private EventPublicationRepository register;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_register_finds_completes_and_forgets_what_was_noted() {
        var noted = moved();
        transaction.executeWithoutResult(status -> {
            register.create(noted);
            assertThat(find(noted)).isEmpty();
        });

        var found = find(noted).orElseThrow();
        assertThat(found.getIdentifier()).isEqualTo(noted.getIdentifier());
        assertThat(found.getEvent()).isEqualTo(noted.getEvent());
        assertThat(found.getPublicationDate()).isEqualTo(noted.getPublicationDate());
        assertThat(found.getStatus()).isEqualTo(noted.getStatus());
        assertThat(found.getCompletionAttempts()).isEqualTo(1);

        register.markCompleted(noted, Instant.parse("2017-01-16T08:00:01Z"));
        assertThat(find(noted)).isEmpty();
    }

    @Test
    void an_act_that_is_undone_leaves_no_note() {
        var noted = moved();
        transaction.executeWithoutResult(status -> {
            register.create(noted);
            status.setRollbackOnly();
        });
        assertThat(find(noted)).isEmpty();
    }

    private Optional<TargetEventPublication> find(TargetEventPublication noted) {
        return register.findIncompletePublicationsByEventAndTargetIdentifier(noted.getEvent(), NOBODY);
    }

    private static TargetEventPublication moved() {
        var at = Instant.parse("2017-01-16T07:00:00Z");
        var code = UUID.randomUUID().toString();
        return TargetEventPublication.of(
                new AppointmentMoved("nowhere", code, "stadskantoor", at, at, 1, at), NOBODY, at);
    }
}
