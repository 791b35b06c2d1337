package balieplein.catalogue;

import balieplein.cities.Fault;
import balieplein.kernel.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A product of a file of the Flemish catalogue on its way into ours. What it holds itself becomes that of the file;
/// the rest is kept beside it, unless our product says just that already.
final class IpdcProduct implements PlannedProduct {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final int number;
    private final String code;
    private final JsonNode member;
    private final Map<String, Object> written = new LinkedHashMap<>();

    private IpdcProduct(int number, String code, JsonNode member) {
        this.number = number;
        this.code = code;
        this.member = member;
    }

    /// Its code: the number of the product, or the end of its identifier. Empty when neither is a code.
    static String code(JsonNode member) {
        var number = member.path(IpdcTerms.CODE).asString("");
        var id = member.path("isVersionOf").asString(member.path("@id").asString(""));
        var code = number.isEmpty() ? id.substring(id.lastIndexOf('/') + 1) : number;
        return Code.isValid(code) ? code : "";
    }

    /// @param number its place in the file, from 1 on
    /// @param now what the city has; a product that is new is a draft without steps, for the service that is given
    static IpdcProduct of(int number, JsonNode member, @Nullable Product now, String service) {
        var product = new IpdcProduct(number, code(member), member);
        product.take(now, service);
        return product;
    }

    String code() {
        return code;
    }

    @Override
    public Map<String, Object> written() {
        return written;
    }

    @Override
    public Fault told(Fault fault) {
        var path = fault.path()
                .replaceFirst("products\\[\\d+]\\.?", "")
                .replaceFirst("^name", IpdcTerms.TITLE)
                .replaceFirst("^summary", IpdcTerms.DESCRIPTION);
        return new Fault(number, path, fault.key(), fault.values());
    }

    /// What the file says beyond the product.
    ///
    /// @param derived what our product says of it
    ObjectNode kept(ObjectNode derived) {
        var kept = JSON.createObjectNode();
        for (var key : IpdcTerms.KEPT) {
            if (member.has(key) && !member.get(key).equals(derived.get(key))) {
                kept.set(key, member.get(key));
            }
        }
        IpdcTerms.WORDS.stream().filter(key -> isHtml(member.path(key))).forEach(key -> kept.set(key, member.get(key)));
        return kept;
    }

    /// Our products hold plain words: what they were taken from is kept beside them.
    private static boolean isHtml(JsonNode text) {
        return text.valueStream().anyMatch(each -> IpdcText.isHtml(each.asString("")));
    }

    private void take(@Nullable Product now, String service) {
        if (now == null) {
            written.put("service", service);
            written.put("published", false);
            written.put(
                    "theme",
                    FlemishTheme.of(texts(member.path(IpdcTerms.THEMES))).code());
        } else {
            written.putAll(CatalogueExport.product(now));
        }
        written.putIfAbsent("steps", List.of());
        written.put("code", code);
        putText("name", member.path(IpdcTerms.TITLE), IpdcText::line);
        putText("summary", member.path(IpdcTerms.DESCRIPTION), IpdcText::plain);
        var words = new ArrayList<String>();
        member.path(IpdcTerms.KEYWORDS).forEach(each -> words.addAll(texts(each)));
        if (!words.isEmpty()) {
            written.put("synonyms", words);
        }
        if (member.path(IpdcTerms.ARCHIVED).asBoolean(false)) {
            written.put("published", false);
            written.put("retired", true);
        }
    }

    private void putText(String key, JsonNode text, UnaryOperator<String> words) {
        var languages = new LinkedHashMap<String, Object>();
        text.properties().forEach(each -> FlemishLanguage.find(each.getKey())
                .ifPresent(language -> languages.put(
                        language.tag(), words.apply(each.getValue().asString("")))));
        written.put(key, languages);
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        if (list.isString()) {
            texts.add(list.stringValue());
        }
        list.forEach(each -> texts.add(each.asString("")));
        return texts;
    }
}
