package balieplein.locations;

import balieplein.identity.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was done to the exceptions of a location, by whom and when (LOC-09). Rows are added only.
@Component
public class ExceptionHistory {

    private final ExceptionEventsTable table;
    private final InstantSource clock;

    ExceptionHistory(ExceptionEventsTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /// The last two hundred, the last first.
    public List<ExceptionEvent> list(String location) {
        return table.list(location);
    }

    /// Who wrote an exception that waits for approval, and when; empty when it came with a city file.
    public Optional<ExceptionEvent> author(String location, OpeningException exception) {
        return table.author(location, exception.mark());
    }

    /// Adds what whoever is asking did, in the transaction in which they did it.
    void record(String location, String act, OpeningException exception) {
        var actor = Actor.current();
        table.add(
                location,
                exception.mark(),
                new ExceptionEvent(
                        act,
                        clock.instant(),
                        actor.subject(),
                        actor.name(),
                        exception.from(),
                        exception.to(),
                        exception.reason(),
                        windows(exception),
                        decision(exception.decision())));
    }

    private static String windows(OpeningException exception) {
        return exception.week().days().values().stream()
                .flatMap(List::stream)
                .map(window -> window.from() + "–" + window.to())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String decision(@Nullable Decision decision) {
        return decision == null
                ? ""
                : Stream.of(decision.body(), decision.number(), decision.date())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
    }
}
