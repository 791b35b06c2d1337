package balieplein.catalogue;

import balieplein.kernel.Code;
import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something a resident can get from the city (CAT-01). It is never deleted: a retired product keeps its name in old
/// appointments and reports.
///
/// @param service code of the responsible service; a product without one cannot be published
/// @param icon a name in the icon sprite
/// @param synonyms words residents use for it, in any language
/// @param ready when the resident has it, such as “2 to 3 weeks”
/// @param valid how long it is good for
/// @param featured its place among the tasks of the home page; absent for most
/// @param checked when the service last looked whether all this is true
public record Product(
        String code,
        @Nullable String service,
        State state,
        Theme theme,
        String icon,
        LocalizedText name,
        LocalizedText summary,
        List<String> synonyms,
        @Nullable Integer featured,
        @Nullable LocalizedText ready,
        @Nullable LocalizedText valid,
        @Nullable LocalDate checked,
        List<ProductStep> steps,
        List<Question> questions) {

    public enum State {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    /// A question residents often have, with its answer.
    public record Question(LocalizedText question, LocalizedText answer) {}

    public Product {
        Code.check(code);
        synonyms = List.copyOf(synonyms);
        steps = List.copyOf(steps);
        questions = List.copyOf(questions);
        if (state == State.PUBLISHED && service == null) {
            throw new IllegalArgumentException("Product " + code + " has no service, so it cannot be published.");
        }
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    /// @param step within the product, such as `request`
    public Optional<ProductStep> findStep(String step) {
        return steps.stream().filter(each -> each.code().equals(step)).findFirst();
    }

    /// With this step instead of the one of the same code, or after the others.
    public Product with(ProductStep step) {
        var changed = new ArrayList<>(steps);
        changed.replaceAll(each -> each.code().equals(step.code()) ? step : each);
        if (findStep(step.code()).isEmpty()) {
            changed.add(step);
        }
        return with(changed);
    }

    Product with(List<ProductStep> others) {
        return new Product(
                code, service, state, theme, icon, name, summary, synonyms, featured, ready, valid, checked, others,
                questions);
    }

    Product in(State other) {
        return new Product(
                code, service, other, theme, icon, name, summary, synonyms, featured, ready, valid, checked, steps,
                questions);
    }
}
