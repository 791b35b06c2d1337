package balieplein.appointments;

import balieplein.catalogue.Channel;
import balieplein.catalogue.ProductRequested;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever makes an appointment asks for its products there: online, by phone or at the desk (MEA-06). Of what was read
/// from another system nobody knows where it began.
@Component
class RequestNews {

    private final ApplicationEventPublisher events;

    RequestNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    /// Inside the transaction of the booking, so that both are told or neither.
    @EventListener
    void on(AppointmentBooked booked) {
        channel(booked.channel()).ifPresent(channel -> booked.steps().stream()
                .map(step -> step.substring(0, step.lastIndexOf('.')))
                .distinct()
                .forEach(product -> events.publishEvent(new ProductRequested(
                        booked.city(),
                        booked.code() + ":" + product,
                        product,
                        channel,
                        booked.location(),
                        booked.at(),
                        null,
                        null))));
    }

    private static Optional<Channel> channel(String tag) {
        return switch (tag) {
            case "online" -> Optional.of(Channel.ONLINE);
            case "phone" -> Optional.of(Channel.PHONE);
            case "desk" -> Optional.of(Channel.COUNTER);
            default -> Optional.empty();
        };
    }
}
