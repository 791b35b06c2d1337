package balieplein.catalogue;

import balieplein.identity.Assurance;
import balieplein.kernel.Code;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Money;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing to do for a product, such as the request or the pick-up of an identity card. Appointments, tickets, visits
/// and reports refer to it by its full code, never by a text (CAT-01).
///
/// @param product the code of the product
/// @param code within the product, such as `request`
/// @param minutes at the counter for one person, 1 to 480
/// @param minutesPerExtra for each further person of the same visit
/// @param fee absent when it is not known
/// @param assurance how surely a resident must be known to book it online (ELO-01); absent asks for nothing
/// @param documents what to bring (CAT-02); empty means nothing
public record ProductStep(
        String product,
        String code,
        LocalizedText name,
        int minutes,
        int minutesPerExtra,
        int maxPersons,
        Set<Channel> channels,
        StepRegime regime,
        @Nullable Money fee,
        List<LocalizedText> documents,
        List<Variant> variants,
        @Nullable Assurance assurance) {

    public static final int MOST_MINUTES = 480;
    public static final int MOST_DOCUMENTS = 30;

    public ProductStep {
        Code.check(code);
        channels = channels.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(channels));
        documents = List.copyOf(documents);
        variants = List.copyOf(variants);
        if (minutes < 1 || minutes > MOST_MINUTES || minutesPerExtra < 0 || minutesPerExtra > MOST_MINUTES) {
            throw new IllegalArgumentException("Step " + product + "." + code + " takes " + minutes + " minutes and "
                    + minutesPerExtra + " for each further person. Maybe from 1 to 480.");
        }
    }

    public boolean isBookable() {
        return regime.bookable();
    }

    /// Such as `eid.request`.
    public String fullCode() {
        return product + "." + code;
    }

    /// How long a visit of so many persons takes.
    public int minutesFor(int persons) {
        return minutes + (persons - 1) * minutesPerExtra;
    }

    public Optional<Variant> findVariant(String variant) {
        return variants.stream().filter(each -> each.code().equals(variant)).findFirst();
    }

    /// What to bring in a circumstance; without one, or in one that does not exist, the ordinary list.
    public List<LocalizedText> documentsFor(@Nullable String variant) {
        return variant == null
                ? documents
                : findVariant(variant).map(Variant::documents).orElse(documents);
    }
}
