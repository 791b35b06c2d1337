package balieplein.appointments.web;

import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Followers;
import balieplein.appointments.VisitItem;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.kernel.Money;
import balieplein.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A visit in words: what it is for, what to bring, what it costs.
@Component
class VisitTexts {

    private final Products products;
    private final Followers followers;
    private final Appointments appointments;

    VisitTexts(Products products, Followers followers, Appointments appointments) {
        this.products = products;
        this.followers = followers;
        this.appointments = appointments;
    }

    /// Such as “Kids-ID – Aanvraag (4 personen)”.
    String name(VisitItem item) {
        var language = Texts.language();
        var name = products.nameOf(item.step(), language);
        var variant = item.variant();
        if (variant != null) {
            var circumstance = products.findStep(item.step()).flatMap(step -> step.findVariant(variant));
            name = name
                    + circumstance
                            .map(found -> " (" + found.name().in(language) + ")")
                            .orElse("");
        }
        return item.count() == 1 ? name : text("appointments.persons-of", name, item.count());
    }

    /// What an appointment is for, with what comes right before or after it at another counter (APT-07).
    List<String> names(Appointment appointment) {
        var names = new ArrayList<>(names(appointment.items()));
        appointments
                .findPair(appointment)
                .filter(pair -> !pair.isFirst(appointment))
                .ifPresent(pair -> names.addFirst(at("appointments.before", pair.first())));
        followers.find(appointment.code()).ifPresent(then -> names.add(at("appointments.then", then)));
        return names;
    }

    private String at(String key, Appointment other) {
        return text(key, time(CityTime.local(other.start()).toLocalTime()), String.join(", ", names(other.items())));
    }

    /// What to bring for it and for what comes right after it.
    List<String> documents(Appointment appointment) {
        var items = new ArrayList<>(appointment.items());
        followers.find(appointment.code()).ifPresent(then -> items.addAll(then.items()));
        return documents(items);
    }

    List<String> names(List<VisitItem> items) {
        return items.stream().map(this::name).toList();
    }

    List<String> documents(List<VisitItem> items) {
        return items.stream()
                .flatMap(item -> products.findStep(item.step()).stream()
                        .flatMap(step -> step.documentsFor(item.variant()).stream()))
                .map(document -> document.in(Texts.language()))
                .distinct()
                .toList();
    }

    /// The sum of all fees; absent when one of them is not known.
    @Nullable
    Money fee(List<VisitItem> items) {
        var sum = Money.ZERO;
        for (var item : items) {
            var fee = products.findStep(item.step()).map(step -> step.fee()).orElse(null);
            if (fee == null) {
                return null;
            }
            sum = sum.plus(fee.times(item.count()));
        }
        return sum;
    }

    /// The product page on which the visit is explained.
    static String productPath(List<VisitItem> items) {
        return "/products/" + items.getFirst().product();
    }
}
