package balieplein.catalogue;

import balieplein.audit.AuditLog;
import balieplein.catalogue.SwitchImpact.Hit;
import balieplein.kernel.CityTime;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Switches ways of serving on and off per service from a day on, while the product runs (CAT-06).
@Component
public class ServiceSwitches {

    private final Products products;
    private final ServicesTable table;
    private final ObjectProvider<SwitchImpact> impacts;
    private final AuditLog audit;
    private final InstantSource clock;

    ServiceSwitches(
            Products products,
            ServicesTable table,
            ObjectProvider<SwitchImpact> impacts,
            AuditLog audit,
            InstantSource clock) {
        this.products = products;
        this.table = table;
        this.impacts = impacts;
        this.audit = audit;
        this.clock = clock;
    }

    /// Switches a way on or off. When that leaves booked people without a place, it asks first. Of two at once the
    /// second acts on what the first left. Throws [NotFound].
    ///
    /// @param accepted how many people whoever asks knows to be hit; they will be dealt with from the worklist
    @Transactional
    public Switching turn(String code, Feature feature, boolean on, LocalDate from, int accepted) {
        table.lock(code);
        var catalogue = products.fresh();
        var now = catalogue.services.get(code);
        if (now == null) {
            throw new NotFound("No service " + code);
        }
        if (from.isBefore(CityTime.date(clock.instant()))) {
            return new Switching.PastDay(from);
        }
        var then = now.with(
                on ? SwitchPolicy.on(now.switches(), feature, from) : SwitchPolicy.off(now.switches(), feature, from));
        if (then.equals(now)) {
            return new Switching.Switched(now, List.of());
        }
        var hits = hits(catalogue, then);
        var asked = new Switching.Hits(hits);
        if (asked.appointments() > accepted) {
            return asked;
        }
        table.write(then);
        products.changed();
        audit.record(
                "catalogue.switched-" + (on ? "on" : "off"),
                "service:" + code,
                Map.of(
                        "feature", feature.code(),
                        "from", from.toString(),
                        "appointments", asked.appointments()));
        return new Switching.Switched(then, hits);
    }

    private List<Hit> hits(Catalogue now, Service then) {
        var services = now.services.values().stream()
                .map(service -> service.code().equals(then.code()) ? then : service)
                .toList();
        var terms = new Catalogue(services, now.products, now.stepNames).terms;
        return impacts.stream().flatMap(impact -> impact.of(terms).stream()).toList();
    }
}
