package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.insight.ReportWish;
import balieplein.insight.SavedReport;
import balieplein.kernel.CityTime;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.web.FieldErrors;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who gets a saved report: colleagues in the register of staff who may open it on the day on which it is sent. Who
/// left, or may see its figures no longer, gets nothing (MEA-03).
@Component
class Recipients {

    private static final Set<Role> READERS =
            Set.of(Objects.requireNonNull(SavedReportController.class.getAnnotation(Allowed.class))
                    .value());
    private static final String ACTIVE = "active";

    private final Members members;
    private final InstantSource clock;

    Recipients(Members members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    /// Those of a report who may open it today and can be reached.
    List<Member> active(ReportWish report) {
        return people().stream()
                .filter(member -> report.recipients().contains(member.code()))
                .filter(member -> isActive(member) && mayOpen(member, report.location()))
                .toList();
    }

    /// Whoever keeps the report, when they work here today and can be reached.
    Optional<Member> owner(SavedReport report) {
        return people().stream()
                .filter(member -> member.subject().equals(report.owner()) && isActive(member))
                .findFirst();
    }

    /// Names of those of a report who may not open it today.
    String left(ReportWish report) {
        var active = active(report).stream().map(Member::code).toList();
        return names(report.recipients().stream()
                .filter(code -> !active.contains(code))
                .toList());
    }

    String names(Collection<String> codes) {
        return people().stream()
                .filter(member -> codes.contains(member.code()))
                .map(Member::name)
                .collect(Collectors.joining(", "));
    }

    /// The addresses of those of a report who may open it today, one a line.
    String addresses(ReportWish report) {
        return active(report).stream().map(Member::email).collect(Collectors.joining("\n"));
    }

    /// The codes of the colleagues with these addresses, one a line, who may see figures of this location; says of each
    /// other line that it is nobody's, or of somebody who may not.
    List<String> read(String typed, @Nullable String location, FieldErrors errors) {
        var known = people().stream().filter(this::isActive).toList();
        var codes = new TreeSet<String>();
        for (var line :
                typed.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            var found = known.stream()
                    .filter(member -> member.email().toLowerCase(Locale.ROOT).equals(line.toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (found.isEmpty()) {
                errors.add("recipients", "unknown", text("insight.staff.saved.error.recipient", line));
            } else if (!mayOpen(found.get(), location)) {
                errors.add("recipients", "not-allowed", text("insight.staff.saved.error.rights", line));
            } else {
                codes.add(found.get().code());
            }
        }
        return List.copyOf(codes);
    }

    private List<Member> people() {
        return members.team().members().stream()
                .filter(member -> member.kind() == Member.Kind.PERSON)
                .toList();
    }

    private boolean mayOpen(Member member, @Nullable String location) {
        return members.grants(member).count(READERS, SavedReportPages.place(location));
    }

    private boolean isActive(Member member) {
        return member.state(CityTime.date(clock.instant())).equals(ACTIVE)
                && !member.email().isBlank();
    }
}
