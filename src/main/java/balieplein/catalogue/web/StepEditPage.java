package balieplein.catalogue.web;

import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of a product step.
///
/// @param step its code, empty for a new one
/// @param variants how many numbered variants the form shows, the last of them empty
public record StepEditPage(
        String product,
        String productName,
        String step,
        int version,
        FormFields form,
        List<Choice> channels,
        List<Choice> regimes,
        List<Choice> assurances,
        int variants,
        @Nullable Meanwhile meanwhile)
        implements Page {

    /// As typed; its code when there is none.
    public String name() {
        var name = form.value("name", form.first());
        return name.isBlank() ? step : name;
    }

    public List<String> chosenChannels() {
        return List.of(form.value("channels").split(","));
    }

    @Override
    public int status() {
        return meanwhile != null ? 409 : form.errors().isEmpty() ? 200 : 422;
    }
}
