package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.web.FieldErrors;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who gets a saved report: colleagues in the register of staff. Who left gets nothing (MEA-03).
@Component
class Recipients {

    private static final String ACTIVE = "active";

    private final Members members;
    private final InstantSource clock;

    Recipients(Members members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    /// Those of these codes who work here today and can be reached.
    List<Member> active(Collection<String> codes) {
        return people().stream()
                .filter(member -> codes.contains(member.code()) && isActive(member))
                .toList();
    }

    /// Names of those of these codes who do not work here today.
    String left(Collection<String> codes) {
        var active = active(codes).stream().map(Member::code).toList();
        return names(codes.stream().filter(code -> !active.contains(code)).toList());
    }

    String names(Collection<String> codes) {
        return people().stream()
                .filter(member -> codes.contains(member.code()))
                .map(Member::name)
                .collect(Collectors.joining(", "));
    }

    /// The addresses of those of these codes who work here today, one a line.
    String addresses(Collection<String> codes) {
        return active(codes).stream().map(Member::email).collect(Collectors.joining("\n"));
    }

    /// The codes of the colleagues with these addresses, one a line; says of each other line that it is nobody's.
    List<String> read(String typed, FieldErrors errors) {
        var known = people().stream().filter(this::isActive).toList();
        var codes = new TreeSet<String>();
        for (var line :
                typed.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            var found = known.stream()
                    .filter(member -> member.email().toLowerCase(Locale.ROOT).equals(line.toLowerCase(Locale.ROOT)))
                    .findFirst();
            found.map(Member::code)
                    .ifPresentOrElse(
                            codes::add,
                            () -> errors.add(
                                    "recipients", "unknown", text("insight.staff.saved.error.recipient", line)));
        }
        return List.copyOf(codes);
    }

    private List<Member> people() {
        return members.team().members().stream()
                .filter(member -> member.kind() == Member.Kind.PERSON)
                .toList();
    }

    private boolean isActive(Member member) {
        return member.state(CityTime.date(clock.instant())).equals(ACTIVE)
                && !member.email().isBlank();
    }
}
