package balieplein.insight.web;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.identity.Role;
import balieplein.insight.Dimension;
import balieplein.insight.Discretion;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Who sees figures of single officials (MEA-08): floor managers and administrators, and every look is on record.
/// Others get no column per person, and no figures of a counter with one official.
@Component
class StaffFigures {

    private final AuditLog audit;

    StaffFigures(AuditLog audit) {
        this.audit = audit;
    }

    /// Throws 403 when somebody without the right asks for a column per person.
    ///
    /// @param publish whether the answer is for everybody
    Discretion discretion(ReportRequest request, boolean publish) {
        var right = Actor.current().hasAny(Role.FLOOR_MANAGER, Role.ADMIN) && !publish;
        if (request.by().contains(Dimension.OFFICIAL) && !right) {
            throw new AccessDeniedException("Figures per official are for floor managers.");
        }
        if (right && Discretion.isAboutOfficials(request.by())) {
            var selection = request.selection();
            audit.record(
                    "insight.staff-figures-seen",
                    "report:" + request.by().stream().map(Dimension::tag).collect(Collectors.joining(",")),
                    Map.of(
                            "from",
                            selection.from().toString(),
                            "to",
                            selection.to().toString()));
        }
        return new Discretion(right, !publish);
    }
}
