package balieplein.webhooks;

import balieplein.appointments.AppointmentBooked;
import balieplein.appointments.AppointmentCancelled;
import balieplein.appointments.AppointmentMoved;
import balieplein.catalogue.ProductPublished;
import balieplein.cities.Cities;
import balieplein.kernel.CurrentCity;
import balieplein.locations.HoursPublished;
import balieplein.plaza.VisitFinished;
import balieplein.plaza.VisitLeft;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes down what happened for whoever subscribed it, in the same transaction: codes and links, never who somebody
/// is.
@Component
class Happenings {

    private final DeliveriesTable deliveries;
    private final Cities cities;
    private final InstantSource clock;

    Happenings(DeliveriesTable deliveries, Cities cities, InstantSource clock) {
        this.deliveries = deliveries;
        this.cities = cities;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentBooked event) {
        appointment(WebhookEvent.APPOINTMENT_BOOKED, event.city(), event.code(), event.location(), "", event.at());
    }

    @EventListener
    void on(AppointmentMoved event) {
        var revision = ":" + event.revision();
        appointment(WebhookEvent.APPOINTMENT_MOVED, event.city(), event.code(), event.location(), revision, event.at());
    }

    @EventListener
    void on(AppointmentCancelled event) {
        appointment(WebhookEvent.APPOINTMENT_CANCELLED, event.city(), event.code(), event.location(), "", event.at());
    }

    @EventListener
    void on(HoursPublished event) {
        var data = Map.of("location", event.location());
        var link = "/api/v1/locations/" + event.location() + "/hours";
        add(
                WebhookEvent.HOURS_PUBLISHED,
                event.city(),
                event.location() + ":" + event.change(),
                data,
                link,
                event.at());
    }

    @EventListener
    void on(ProductPublished event) {
        var now = clock.instant();
        var data = Map.of("product", event.product());
        var link = "/api/v1/products/" + event.product();
        add(WebhookEvent.PRODUCT_PUBLISHED, event.city(), event.product() + ":" + UUID.randomUUID(), data, link, now);
    }

    @EventListener
    void on(VisitFinished event) {
        visit(event.city(), event.visit(), event.location(), "finished", event.at());
    }

    @EventListener
    void on(VisitLeft event) {
        var state = event.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        visit(event.city(), event.visit(), event.location(), state, event.at());
    }

    private void appointment(WebhookEvent event, String city, String code, String location, String which, Instant at) {
        var data = Map.of("appointment", code, "location", location);
        add(event, city, code + which, data, "/api/v1/appointments/" + code, at);
    }

    private void visit(String city, String visit, String location, String state, Instant at) {
        var data = Map.of("visit", visit, "location", location, "state", state);
        add(WebhookEvent.VISIT_CLOSED, city, visit + ":" + at, data, "/api/v1/visits/" + visit, at);
    }

    private void add(WebhookEvent event, String city, String which, Map<String, String> data, String link, Instant at) {
        CurrentCity.run(city, () -> cities.find(city).ifPresent(known -> {
            var address = "https://" + known.hosts().getFirst() + link;
            var body = HappeningBody.of(event, city, data, address, at);
            deliveries.add(event, event.tag() + ":" + which, body, clock.instant());
        }));
    }
}
