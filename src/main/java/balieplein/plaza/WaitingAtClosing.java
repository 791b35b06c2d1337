package balieplein.plaza;

import balieplein.appointments.ClosingNews;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.locations.ChangeImpact;
import balieplein.locations.Impact;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.SuddenClosing;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Whoever waits when a day ends early: counted before, told afterwards (LOC-10, LOC-14). Who has a number only reads
/// it on the displays and on the page of the number.
@Component
class WaitingAtClosing implements ChangeImpact {

    private final Queues queues;
    private final Locations locations;
    private final ClosingNews news;
    private final InstantSource clock;

    WaitingAtClosing(Queues queues, Locations locations, ClosingNews news, InstantSource clock) {
        this.queues = queues;
        this.locations = locations;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public List<Impact> of(Location now, Location then) {
        var today = CityTime.date(clock.instant());
        if (!now.hours().windows(today).equals(then.hours().windows(today))) {
            return List.of(new Impact("waiting", queues.waiting(now.code()).size()));
        }
        var inVain = now.pools().equals(then.pools()) ? 0 : inVain(now, then, today);
        return inVain == 0 ? List.of() : List.of(new Impact(Impact.IN_VAIN, inVain));
    }

    /// Those for whom the last counter would lose the skill (LOC-02).
    private long inVain(Location now, Location then, LocalDate today) {
        return queues.waiting(now.code()).stream()
                .flatMap(visit -> visit.needed().stream()
                        .filter(item -> !now.countersFor(item.step(), today).isEmpty()
                                && then.countersFor(item.step(), today).isEmpty())
                        .limit(1))
                .count();
    }

    @Async
    @TransactionalEventListener
    void on(SuddenClosing.Changed event) {
        CurrentCity.run(event.city(), () -> {
            var location = locations.settled(event.location());
            if (location.hours().suddenOn(event.day()).isPresent()) {
                queues.waiting(event.location()).stream()
                        .map(visit -> visit.arrival().appointment())
                        .filter(Objects::nonNull)
                        .forEach(news::tellWaiting);
            }
        });
    }
}
