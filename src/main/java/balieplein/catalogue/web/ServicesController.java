package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Feature;
import balieplein.catalogue.Products;
import balieplein.catalogue.Service;
import balieplein.catalogue.ServiceSwitches;
import balieplein.catalogue.SwitchImpact.Hit;
import balieplein.catalogue.Switching;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What each service offers from when: by appointment, walking in, by phone, online (CAT-06).
@Controller
@Allowed({Role.PRODUCT_MANAGER, Role.ADMIN})
@Within(ProductPlaces.class)
@RequestMapping("/staff/services")
class ServicesController {

    private final Products products;
    private final ServiceSwitches switches;
    private final InstantSource clock;

    ServicesController(Products products, ServiceSwitches switches, InstantSource clock) {
        this.products = products;
        this.switches = switches;
        this.clock = clock;
    }

    @GetMapping
    ServicesPage list() {
        var today = CityTime.date(clock.instant());
        return new ServicesPage(products.services().stream()
                .filter(service -> Reach.includes(Place.service(service.code())))
                .map(service -> new ServicesPage.Row(
                        service.code(),
                        service.name().in(Screen.current().language()),
                        ServicePage.ways(service, today)))
                .toList());
    }

    @GetMapping("/{service}")
    ServicePage show(@PathVariable String service, @RequestParam(defaultValue = "-1") int done) {
        return page(get(service), SwitchForm.EMPTY, List.of(), done, FieldErrors.none());
    }

    @PostMapping("/{service}")
    Object turn(@PathVariable String service, @RequestParam Map<String, String> values) {
        var errors = FieldErrors.none();
        var form = SwitchForm.read(values);
        var from = form.day(errors);
        if (from == null) {
            return page(get(service), form, List.of(), -1, errors);
        }
        return switch (switches.turn(service, Feature.of(form.feature()), form.isOn(), from, form.known())) {
            case Switching.Switched(var then, var hits) ->
                Redirect.to("/staff/services/" + then.code() + "?done=" + new Switching.Hits(hits).appointments());
            case Switching.PastDay _ -> {
                errors.add("from", "past-day", text("catalogue.staff.switches.fault.past"));
                yield page(get(service), form, List.of(), -1, errors);
            }
            case Switching.Hits asked -> {
                errors.add("from", "booked", text("catalogue.staff.switches.fault.booked", asked.appointments()));
                yield page(get(service), form.knowing(asked.appointments()), asked.hits(), -1, errors);
            }
        };
    }

    private ServicePage page(Service service, SwitchForm form, List<Hit> hits, int done, FieldErrors errors) {
        return ServicePage.of(service, form, CityTime.date(clock.instant()), hits, done, errors);
    }

    private Service get(String code) {
        return products.findService(code).orElseThrow(() -> new NotFound("No service " + code));
    }
}
