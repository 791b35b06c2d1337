package balieplein.catalogue.web;

import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of a product.
///
/// @param state part of a text key: `draft`, `published`, `retired`
/// @param unserved steps that no counter can serve
/// @param done part of a text key of what just happened, empty when nothing did
public record ProductEditPage(
        String code,
        String name,
        String state,
        int version,
        FormFields form,
        List<Choice> services,
        List<Choice> themes,
        List<Choice> icons,
        List<StepLine> steps,
        List<Unserved> unserved,
        @Nullable Meanwhile meanwhile,
        String done)
        implements Page {

    /// @param lack part of a text key that says why: `skill`, `offer`, `counter` or `window`
    public record Unserved(String step, String lack) {}

    /// @param documents how many there are to bring
    public record StepLine(String code, String name, int minutes, String regime, int documents) {}

    @Override
    public int status() {
        return meanwhile != null ? 409 : form.errors().isEmpty() ? 200 : 422;
    }
}
