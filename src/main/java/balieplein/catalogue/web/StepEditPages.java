package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Channel;
import balieplein.catalogue.EditedProduct;
import balieplein.catalogue.StepRegime;
import balieplein.identity.Assurance;
import balieplein.web.Choice;
import balieplein.web.Screen;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The form of a step.
final class StepEditPages {

    private StepEditPages() {}

    static StepEditPage of(EditedProduct now, String step, FormFields form, @Nullable Meanwhile meanwhile) {
        return new StepEditPage(
                now.product().code(),
                now.product().name().in(Screen.current().language()),
                step,
                now.version(),
                form,
                Arrays.stream(Channel.values())
                        .map(channel -> choice("channel", channel))
                        .toList(),
                Arrays.stream(StepRegime.values())
                        .map(regime -> choice("regime", regime))
                        .toList(),
                Arrays.stream(Assurance.values())
                        .map(assurance -> choice("assurance", assurance))
                        .toList(),
                VariantsForm.shown(form),
                meanwhile);
    }

    static StepEditPage meanwhile(EditedProduct now, String step, FormFields typed) {
        var held = now.product().findStep(step).map(StepForm::of).orElse(typed);
        return of(now, step, typed, Meanwhile.of(now, typed, held));
    }

    private static Choice choice(String kind, Enum<?> constant) {
        var code = FormFields.code(constant);
        return new Choice(code, text("catalogue.staff." + kind + "." + code));
    }
}
