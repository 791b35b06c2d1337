package balieplein.catalogue;

import balieplein.cities.City;
import balieplein.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The catalogue as instances of IPDC-LPDC in JSON-LD (CAT-07).
final class IpdcDocument {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// Which IRI each of our words stands for, so that a file says by itself what it means.
    private static final JsonNode CONTEXT = context();

    private IpdcDocument() {}

    static String of(Catalogue catalogue, Map<String, ObjectNode> listings, City city) {
        var origin = "https://" + city.hosts().getFirst();
        var document = JSON.createObjectNode();
        document.set("@context", CONTEXT);
        var graph = document.putArray("@graph");
        for (var product : catalogue.products) {
            var service = product.service() == null ? null : catalogue.services.get(product.service());
            var member = graph.addObject();
            member.put("@id", origin + "/products/" + product.code());
            member.put("@type", "PublicService");
            addOwn(member, product);
            var derived = IpdcDerived.of(product, service, city.languages());
            var kept = listings.getOrDefault(product.code(), JSON.createObjectNode());
            IpdcTerms.WORDS.stream()
                    .filter(key -> saysTheSame(kept.path(key), member.path(key)))
                    .forEach(key -> member.set(key, kept.get(key)));
            for (var key : IpdcTerms.KEPT) {
                var value = kept.has(key) ? kept.get(key) : derived.get(key);
                if (value != null) {
                    member.set(key, value);
                }
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    /// Whether our words are still those of the HTML that they were taken from.
    private static boolean saysTheSame(JsonNode html, JsonNode ours) {
        return html.size() == ours.size()
                && html.properties().stream()
                        .filter(each -> FlemishLanguage.find(each.getKey()).isPresent())
                        .allMatch(each -> FlemishLanguage.find(each.getKey())
                                .map(FlemishLanguage::tag)
                                .filter(tag -> IpdcText.line(each.getValue().asString(""))
                                        .equals(IpdcText.line(ours.path(tag).asString(""))))
                                .isPresent());
    }

    private static JsonNode context() {
        try (var stream = IpdcDocument.class.getResourceAsStream("/catalogue/ipdc-lpdc-context.json")) {
            return JSON.readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addOwn(ObjectNode member, Product product) {
        member.put(IpdcTerms.CODE, product.code());
        member.set(IpdcTerms.TITLE, IpdcDerived.text(product.name()));
        member.set(IpdcTerms.DESCRIPTION, IpdcDerived.text(product.summary()));
        if (!product.synonyms().isEmpty()) {
            var words = member.putObject(IpdcTerms.KEYWORDS).putArray(FlemishLanguage.tag(Language.NL));
            product.synonyms().forEach(words::add);
        }
        if (product.state() == Product.State.RETIRED) {
            member.put(IpdcTerms.ARCHIVED, true);
        }
    }
}
