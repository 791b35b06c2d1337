package balieplein.catalogue;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the Flemish catalogue asks and our products answer in their own way: documents are requirements with their
/// evidence, steps are procedures, fees are costs, the service is the contact point.
final class IpdcDerived {

    private static final JsonMapper JSON = JsonMapper.shared();

    private IpdcDerived() {}

    static ObjectNode of(Product product, @Nullable Service service, List<Language> languages) {
        var derived = JSON.createObjectNode();
        for (var step : product.steps()) {
            addRequirements(derived, step);
            var procedure = add(derived, IpdcTerms.PROCEDURES, "procedure");
            procedure.set(IpdcTerms.TITLE, text(step.name()));
            if (step.fee() != null && !step.fee().isZero()) {
                var cost = add(derived, IpdcTerms.COSTS, "kost");
                cost.set(IpdcTerms.TITLE, text(step.name()));
                cost.putObject(IpdcTerms.DESCRIPTION)
                        .put(FlemishLanguage.INFORMAL, "€ " + step.fee().euros());
            }
        }
        if (service != null && !(service.phone().isEmpty() && service.email().isEmpty())) {
            var contact = add(derived, IpdcTerms.CONTACTS, "contactPunt");
            put(contact, "telefoon", service.phone());
            put(contact, "email", service.email());
        }
        derived.putArray(IpdcTerms.THEMES).add(FlemishTheme.of(product.theme()));
        var spoken = derived.putArray(IpdcTerms.LANGUAGES);
        languages.forEach(language -> spoken.add(iso(language)));
        derived.putArray(IpdcTerms.EXECUTING_LEVELS).add("Lokaal");
        return derived;
    }

    static ObjectNode text(LocalizedText text) {
        var node = JSON.createObjectNode();
        for (var language : Language.values()) {
            var words = text.texts().get(language);
            if (words != null) {
                node.put(FlemishLanguage.tag(language), words);
            }
        }
        return node;
    }

    private static void addRequirements(ObjectNode derived, ProductStep step) {
        for (var document : step.documents()) {
            var requirement = add(derived, IpdcTerms.REQUIREMENTS, "voorwaarde");
            requirement.set(IpdcTerms.TITLE, text(step.name()));
            var evidence = requirement.putObject("bewijs");
            evidence.put("@type", "bewijsType");
            evidence.set(IpdcTerms.TITLE, text(document));
        }
    }

    /// The next of a list, with its place.
    private static ObjectNode add(ObjectNode derived, String list, String type) {
        var items = derived.withArray(list);
        var item = items.addObject();
        item.put("@type", type);
        item.put("order", items.size() - 1);
        return item;
    }

    private static void put(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    /// As the language list of the Publications Office calls it.
    private static String iso(Language language) {
        return switch (language) {
            case NL -> "NLD";
            case FR -> "FRA";
            case EN -> "ENG";
            case DE -> "DEU";
            case TR -> "TUR";
            case AR -> "ARA";
        };
    }
}
