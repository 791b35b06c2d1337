package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Channel;
import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Service;
import balieplein.catalogue.StepRegime;
import balieplein.kernel.Language;
import balieplein.web.Screen;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The ways to get a product, the best first: the step to start with, then picking up, then the urgent way.
@Component
class Ways {

    private final AppointmentWay appointment;
    private final WalkInHours openHours;

    Ways(AppointmentWay appointment, WalkInHours openHours) {
        this.appointment = appointment;
        this.openHours = openHours;
    }

    List<Way> of(Product product, String variant, @Nullable Service service) {
        var ways = new ArrayList<Way>();
        var language = Screen.current().language();
        for (var step : product.steps()) {
            var first = step == product.steps().getFirst();
            var chosen = first && step.findVariant(variant).isPresent() ? variant : "";
            if (step.regime().bookable() && step.channels().contains(Channel.COUNTER)) {
                ways.add(appointment.of(step, chosen, first, language));
            }
            if (step.regime() == StepRegime.MIXED && step.channels().contains(Channel.COUNTER)) {
                openHours
                        .without(step)
                        .ifPresent(note -> ways.add(way("walk", "walk-in", openHours.withWait(note, step))));
            } else if (step.regime() == StepRegime.WALK_IN) {
                ways.add(walkIn(step, first, language));
            } else if (step.regime() == StepRegime.ONLINE && step.channels().contains(Channel.ONLINE)) {
                ways.add(way("world", "online", text("catalogue.channel.online.note")));
            }
            if (first) {
                elsewhere(step, service, ways);
            }
        }
        return ways;
    }

    private Way walkIn(ProductStep step, boolean first, Language language) {
        var express = step.channels().contains(Channel.EXPRESS);
        var note = !express ? "walk-in.note" : first ? "express.note" : "express.later";
        return new Way(
                express ? "package" : "walk",
                first ? text("catalogue.channel.walk-in") : step.name().in(language),
                openHours.withWait(text("catalogue.channel." + note), step),
                "",
                "");
    }

    private static void elsewhere(ProductStep step, @Nullable Service service, List<Way> ways) {
        if (service == null) {
            return;
        }
        if (step.channels().contains(Channel.PHONE) && !service.phone().isEmpty()) {
            ways.add(way("phone", "phone", text("catalogue.channel.phone.note", service.phone())));
        }
        if (step.channels().contains(Channel.MAIL) && !service.email().isEmpty()) {
            ways.add(way("mail", "mail", text("catalogue.channel.mail.note", service.email())));
        }
    }

    private static Way way(String icon, String kind, String note) {
        return new Way(icon, text("catalogue.channel." + kind), note, "", "");
    }
}
