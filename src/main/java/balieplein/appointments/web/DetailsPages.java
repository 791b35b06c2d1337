package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Screen;
import balieplein.web.Texts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who comes, and everything once more, about a moment that is held.
@Component
class DetailsPages {

    private final Locations locations;
    private final VisitTexts texts;
    private final VariantChoices variants;
    private final InstantSource clock;

    DetailsPages(Locations locations, VisitTexts texts, VariantChoices variants, InstantSource clock) {
        this.locations = locations;
        this.texts = texts;
        this.variants = variants;
        this.clock = clock;
    }

    DetailsPage details(Appointment held, TypedDetails typed, FieldErrors errors) {
        var site = Screen.current().site();
        return new DetailsPage(
                held.secret(),
                texts.names(held),
                locations.get(held.location()).name(),
                CityTime.local(held.start()),
                back(held),
                held.isHeld(clock.instant())
                        ? Optional.ofNullable(held.heldUntil())
                                .map(CityTime::local)
                                .orElse(null)
                        : null,
                typed,
                variants.of(held.items()),
                site.languages().stream()
                        .map(language -> new Choice(language.tag(), language.ownName()))
                        .toList(),
                errors);
    }

    CheckPage check(Appointment held, TypedDetails typed) {
        var items = typed.items(held);
        return new CheckPage(
                held.secret(),
                texts.names(items),
                locations.get(held.location()),
                CityTime.local(held.start()),
                (int) Duration.between(held.start(), held.end()).toMinutes(),
                back(held),
                texts.fee(items),
                texts.documents(items),
                typed,
                Language.find(typed.language()).orElse(Texts.language()).ownName(),
                typed.wish(text("appointments.details.help")));
    }

    /// What is wrong with what was typed.
    FieldErrors errors(Appointment held, TypedDetails typed) {
        var errors = FieldErrors.none();
        typed.checked(errors, text("appointments.details.help"));
        if (typed.email().isEmpty() && typed.mobile().isEmpty()) {
            errors.add("email", "required", text("appointments.details.fault.reach"));
        }
        if (variants.of(held.items()).stream()
                        .noneMatch(choice -> choice.value().equals(typed.variant()))
                && !typed.variant().isEmpty()) {
            errors.add("variant", "unknown", text("appointments.error.unknown-variant", typed.variant()));
        }
        return errors;
    }

    private static String back(Appointment held) {
        return "/appointments/slots?" + VisitQuery.of(held.items(), held.location()) + "&day="
                + CityTime.date(held.start());
    }
}
