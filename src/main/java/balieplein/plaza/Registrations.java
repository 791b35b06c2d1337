package balieplein.plaza;

import balieplein.appointments.Appointments;
import balieplein.identity.Actor;
import balieplein.web.NotFound;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Registers visits, once: the same appointment or the same request gives the same ticket, also at the same instant.
@Component
class Registrations {

    private final VisitsTable table;
    private final VisitsReader reader;
    private final Appointments appointments;
    private final Tickets tickets;
    private final Returns returns;
    private final PlazaNews news;
    private final TransactionTemplate transaction;

    Registrations(
            VisitsTable table,
            VisitsReader reader,
            Appointments appointments,
            Tickets tickets,
            Returns returns,
            PlazaNews news,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.reader = reader;
        this.appointments = appointments;
        this.tickets = tickets;
        this.returns = returns;
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Gives a ticket, or the one that was given for the same appointment or request an instant before.
    CheckIn register(NewVisit visit) {
        try {
            var code = Objects.requireNonNull(transaction.execute(status -> write(visit)));
            return tickets.first(reader.find(code).orElseThrow());
        } catch (DuplicateKeyException e) {
            return earlier(visit.request())
                    .or(() -> again(Objects.requireNonNullElse(visit.arrival().appointment(), "")))
                    .orElseThrow(() -> e);
        }
    }

    /// What came of the same request before, if it was made before.
    Optional<CheckIn> earlier(@Nullable RequestKey request) {
        return request == null
                ? Optional.empty()
                : reader.findByRequest(request.key())
                        .map(found -> found.hash().equals(request.hash())
                                ? answer(reader.find(found.visit()).orElseThrow())
                                : new CheckIn.KeyReused());
    }

    /// The ticket of somebody who checked in for this appointment before.
    Optional<CheckIn> again(String appointment) {
        return find(appointment).map(visit -> visit.state().isOpen() ? answer(visit) : comeBack(visit));
    }

    /// The visit of an appointment, in whatever state.
    Optional<Visit> find(String appointment) {
        return reader.findByAppointment(appointment).flatMap(reader::find);
    }

    Optional<Visit> visit(String code) {
        return reader.find(code);
    }

    /// Throws [NotFound] for a code of no visit.
    CheckIn.Registered ticket(String visit) {
        return answer(reader.find(visit).orElseThrow(() -> new NotFound("No visit '" + visit + "'.")));
    }

    private String write(NewVisit visit) {
        var code = table.register(visit, Actor.current().subject());
        var appointment = visit.arrival().appointment();
        if (appointment != null) {
            appointments.arrive(appointment);
        }
        news.tell(
                reader.find(code).orElseThrow(),
                VisitMove.REGISTERED,
                visit.arrival().at());
        return code;
    }

    private CheckIn comeBack(Visit visit) {
        return returns.putBack(visit) ? answer(reader.find(visit.code()).orElseThrow()) : new CheckIn.Over(visit);
    }

    /// Its ticket and place in the queue as they are now.
    CheckIn.Registered answer(Visit visit) {
        return tickets.of(visit);
    }
}
