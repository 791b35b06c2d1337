package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.FirstFreeMoment;
import balieplein.catalogue.ProductStep;
import balieplein.kernel.Language;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The way to a product by appointment, with the first free moment.
@Component
class AppointmentWay {

    private static final String URGENT = "urgent";

    private final ObjectProvider<FirstFreeMoment> moments;
    private final InstantSource clock;

    AppointmentWay(ObjectProvider<FirstFreeMoment> moments, InstantSource clock) {
        this.moments = moments;
        this.clock = clock;
    }

    Way of(ProductStep step, String variant, boolean first, Language language) {
        var item = step.fullCode() + (variant.isEmpty() ? "" : ":1:" + variant);
        var urgent = step.code().equals(URGENT);
        var key = urgent ? "urgent" : "appointment";
        return new Way(
                urgent ? "bolt" : "calendar-event",
                first || urgent ? text("catalogue.channel." + key) : step.name().in(language),
                note(step, urgent),
                text("catalogue.channel." + key + ".button"),
                "/appointments/new?item=" + item);
    }

    private String note(ProductStep step, boolean urgent) {
        var fee = ProductFacts.fee(step.fee());
        if (urgent && fee != null) {
            return text("catalogue.channel.urgent.note", fee);
        }
        var all = moments.getIfAvailable();
        if (all == null) {
            return text("catalogue.channel.appointment.note");
        }
        return all.find(step.fullCode())
                .map(moment -> text(
                        "catalogue.channel.appointment.first",
                        Moments.spoken(moment.start(), clock.instant()),
                        moment.locationName()))
                .orElseGet(() -> text("catalogue.channel.appointment.none"));
    }
}
