package balieplein.rosters;

import balieplein.staff.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who is to be at the counters of a location of the current city (STA-03).
@Component
public class Duties {

    private final RosterCache roster;
    private final Members members;

    Duties(RosterCache roster, Members members) {
        this.roster = roster;
        this.members = members;
    }

    /// Those of a day, in the order of their start; none when nobody made a roster for it.
    public List<Duty> on(String location, LocalDate day) {
        var now = roster.get();
        var planned = now.on(location, day).stream()
                .filter(shift -> !now.isAway(shift.member(), day))
                .toList();
        if (planned.isEmpty()) {
            return List.of();
        }
        var subjects = members.subjects(planned.stream().map(Shift::member).collect(Collectors.toSet()));
        return planned.stream()
                .flatMap(shift ->
                        Stream.ofNullable(subjects.get(shift.member())).map(subject -> new Duty(subject, shift)))
                .toList();
    }
}
