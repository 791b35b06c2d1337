package balieplein.insight.web;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.identity.Role;
import balieplein.insight.Dimension;
import balieplein.insight.Discretion;
import balieplein.insight.Selection;
import balieplein.insight.VisitRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Who sees figures of single officials (MEA-08): floor managers and administrators, and every look is on record.
/// Others get no column per person, no figures of a counter with one official, and no visits one by one of a day on
/// which one official helped everybody. What a whole location did is its own figure, however few worked there.
@Component
class StaffFigures {

    private final AuditLog audit;

    StaffFigures(AuditLog audit) {
        this.audit = audit;
    }

    /// Whether whoever asks may see figures of single officials.
    static boolean areSeen() {
        return Actor.current().hasAny(Role.FLOOR_MANAGER, Role.ADMIN);
    }

    /// Throws 403 when somebody without the right asks for a column per person.
    ///
    /// @param publish whether the answer is for everybody
    Discretion discretion(ReportRequest request, boolean publish) {
        var right = areSeen() && !publish;
        if (request.by().contains(Dimension.OFFICIAL) && !right) {
            throw new AccessDeniedException("Figures per official are for floor managers.");
        }
        if (right && Discretion.isAboutOfficials(request.by())) {
            record(request.by().stream().map(Dimension::tag).collect(Collectors.joining(",")), request.selection());
        }
        return new Discretion(right, !publish);
    }

    /// A look at visits one by one, when they show how long one official took.
    void recordLook(List<VisitRow> shown, Selection selection) {
        if (areSeen() && shown.stream().anyMatch(VisitRow::isOfOfficial)) {
            record("rows", selection);
        }
    }

    private void record(String split, Selection selection) {
        audit.record(
                "insight.staff-figures-seen",
                "report:" + split,
                Map.of("from", selection.from().toString(), "to", selection.to().toString()));
    }
}
