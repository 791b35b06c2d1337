package balieplein.catalogue.web;

import balieplein.catalogue.Channel;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.StepRegime;
import balieplein.identity.Assurance;
import balieplein.web.FieldErrors;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A product step as the fields of its form, and back.
final class StepForm {

    private static final int MOST_PERSONS = 20;

    private StepForm() {}

    static FormFields of(ProductStep step) {
        var assurance = step.assurance();
        var fields = FormFields.empty()
                .put("name", step.name())
                .put("minutes", step.minutes())
                .put("minutes-extra", step.minutesPerExtra())
                .put("persons", step.maxPersons())
                .put("regime", step.regime().code())
                .put(
                        "channels",
                        step.channels().stream().sorted().map(FormFields::code).collect(Collectors.joining(",")))
                .put("fee", FeeField.typed(step.fee()))
                .put("assurance", assurance == null ? "" : assurance.code())
                .putLines("documents", step.documents());
        VariantsForm.put(step.variants(), fields);
        return fields;
    }

    static FormFields empty() {
        return FormFields.empty()
                .put("minutes", 10)
                .put("minutes-extra", 10)
                .put("persons", 6)
                .put("regime", "appointment")
                .put("channels", "counter");
    }

    /// @param step its code, empty when it is typed
    static ProductStep read(String product, String step, Map<String, String> typed, FieldErrors errors) {
        var form = new FormReader(typed, FormFields.ofTheCity(), errors);
        return new ProductStep(
                product,
                step.isEmpty() ? form.code("code") : step,
                form.required("name"),
                form.number("minutes", 1, ProductStep.MOST_MINUTES),
                form.number("minutes-extra", 0, ProductStep.MOST_MINUTES),
                form.number("persons", 1, MOST_PERSONS),
                channels(form),
                regime(form),
                FeeField.read(form),
                form.lines("documents", ProductStep.MOST_DOCUMENTS),
                VariantsForm.read(form),
                Assurance.find(form.typed("assurance")).orElse(null));
    }

    private static Set<Channel> channels(FormReader form) {
        var codes = List.of(form.typed("channels").split(","));
        var channels = EnumSet.noneOf(Channel.class);
        Arrays.stream(Channel.values())
                .filter(channel -> codes.contains(FormFields.code(channel)))
                .forEach(channels::add);
        if (channels.isEmpty()) {
            form.fault("channels", "required");
        }
        return channels;
    }

    private static StepRegime regime(FormReader form) {
        return Arrays.stream(StepRegime.values())
                .filter(regime -> regime.code().equals(form.typed("regime")))
                .findFirst()
                .orElseGet(() -> {
                    form.fault("regime", "required");
                    return StepRegime.APPOINTMENT;
                });
    }
}
