package balieplein.surveys;

import balieplein.kernel.CityTime;
import balieplein.plaza.VisitState;
import balieplein.plaza.Visits;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The one question to residents, and their answers: counted at once, without who answered, and never changed after.
@Component
public class Surveys {

    public static final String PATH = "/survey/";

    private final InvitationsTable table;
    private final TallyTable tally;
    private final Visits visits;
    private final InstantSource clock;

    Surveys(InvitationsTable table, TallyTable tally, Visits visits, InstantSource clock) {
        this.table = table;
        this.tally = tally;
        this.visits = visits;
        this.clock = clock;
    }

    public Optional<Invitation> find(String token) {
        return table.find(token);
    }

    public boolean isOver(Invitation invitation) {
        return invitation.isOver(today());
    }

    /// The question about a visit that is over, as long as it can be answered.
    public Optional<Invitation> findOpen(String visit) {
        return table.findAbout(Source.visit(visit))
                .filter(invitation -> !invitation.answered() && !isOver(invitation) && stands(invitation));
    }

    /// Counts an answer, from 1 (very dissatisfied) to 5. Of several at once one counts.
    @Transactional
    public Answering answer(String token, int score) {
        if (score < 1 || score > Scores.MOST) {
            throw new IllegalArgumentException("An answer is 1 to " + Scores.MOST + ", not " + score + ".");
        }
        var invitation = table.find(token).orElse(null);
        if (invitation == null) {
            return Answering.UNKNOWN;
        }
        var today = today();
        if (!table.takeAnswer(token, today.minusDays(Invitation.DAYS))) {
            return invitation.isOver(today) && !invitation.answered() ? Answering.TOO_LATE : Answering.ANSWERED_BEFORE;
        }
        tally.addAnswer(invitation, today, score);
        return Answering.COUNTED;
    }

    /// A visit whose end was taken back was not over.
    boolean stands(Invitation invitation) {
        return !Source.isVisit(invitation.source())
                || visits.find(Source.code(invitation.source()))
                        .filter(visit -> visit.state() == VisitState.FINISHED)
                        .isPresent();
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
