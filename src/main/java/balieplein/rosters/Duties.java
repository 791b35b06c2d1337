package balieplein.rosters;

import balieplein.staff.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        var planned = now.on(location, day).stream().filter(now::counts).toList();
        if (planned.isEmpty()) {
            return List.of();
        }
        var subjects = members.subjects(planned.stream().map(Shift::member).collect(Collectors.toSet()));
        return planned.stream()
                .flatMap(shift ->
                        Stream.ofNullable(subjects.get(shift.member())).map(subject -> new Duty(subject, shift)))
                .toList();
    }

    /// Whether somebody may sit at the counters of a pool: not before what there is to learn, and whoever works for the
    /// city for a time only where they can do what is done (STA-02). Others help out where they are needed.
    public boolean canServe(String subject, String location, String pool) {
        var now = roster.get();
        var bound = now.workers().stream()
                .filter(worker -> !worker.toLearn().isEmpty() || now.isTemporary(worker.member()))
                .toList();
        var subjects = bound.isEmpty()
                ? Map.of()
                : members.subjects(bound.stream().map(Worker::member).collect(Collectors.toSet()));
        return bound.stream()
                .filter(worker -> subject.equals(subjects.get(worker.member())))
                .allMatch(worker -> worker.canServe(location, pool));
    }
}
