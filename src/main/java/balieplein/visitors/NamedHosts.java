package balieplein.visitors;

import balieplein.appointments.NamedAppointment;
import balieplein.staff.Member;
import balieplein.staff.Members;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Named officials as members of the register, who can be told.
@Component
class NamedHosts {

    private static final int MOST_HOSTS = 3;

    private final Members members;

    NamedHosts(Members members) {
        this.members = members;
    }

    /// The code of a member; empty for whoever is not in the register.
    Optional<String> find(String subject) {
        return Optional.ofNullable(codes().get(subject));
    }

    /// Codes of members: the official unless absent, then the deputies.
    List<String> of(NamedAppointment appointment) {
        var codes = codes();
        return appointment.subjects().stream()
                .flatMap(subject -> Stream.ofNullable(codes.get(subject)))
                .limit(MOST_HOSTS)
                .toList();
    }

    private Map<String, String> codes() {
        return members.team().members().stream()
                .collect(Collectors.toMap(Member::subject, Member::code, (one, other) -> one));
    }
}
