package balieplein.reception;

import balieplein.appointments.VisitItem;
import balieplein.identity.Actor;
import balieplein.plaza.CheckIn;
import balieplein.plaza.CheckIns;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitHistory;
import balieplein.plaza.Visitor;
import balieplein.plaza.Visits;
import balieplein.reception.ReferralPolicy.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Visitors whom the info desk sends to a counter, and how often that was right (INF-02).
@Component
public class Referrals {

    private final CheckIns checkIns;
    private final Visits visits;
    private final ReferralsTable table;

    Referrals(CheckIns checkIns, Visits visits, ReferralsTable table) {
        this.checkIns = checkIns;
        this.visits = visits;
        this.table = table;
    }

    /// Gives a number for a product step, and remembers that the info desk did so.
    ///
    /// @param earlier the visit whose ticket the visitor shows, of which this one is a return visit (CAT-03)
    public CheckIn refer(String location, VisitItem item, Visitor visitor, @Nullable String earlier) {
        var outcome = checkIns.walkIn(location, List.of(item), visitor, earlier);
        if (outcome instanceof CheckIn.Registered registered) {
            remember(registered.visit(), item.step());
        }
        return outcome;
    }

    /// Per product step, what was sent on most first. Judges first what happened since it was asked last.
    @Transactional
    public List<ReferralFigure> figures(String location, LocalDate from, LocalDate to) {
        table.openDays(location, from, to).forEach(day -> judge(location, day));
        return table.figures(location, from, to);
    }

    private void remember(Visit visit, String step) {
        table.add(
                visit.code(),
                visit.location(),
                visit.place().day(),
                step,
                visit.arrival().at(),
                Actor.current().subject());
    }

    private void judge(String location, LocalDate day) {
        var open = new HashSet<>(table.open(location, day));
        var judged = new EnumMap<Verdict, List<String>>(Verdict.class);
        for (VisitHistory history : visits.history(location, day, day)) {
            var code = history.visit().code();
            if (open.contains(code)) {
                judged.computeIfAbsent(ReferralPolicy.judge(history.events()), verdict -> new ArrayList<>())
                        .add(code);
            }
        }
        judged.forEach((verdict, codes) -> table.judge(codes, verdict));
    }
}
