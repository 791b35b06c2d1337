package balieplein.catalogue;

import balieplein.catalogue.Product.Question;
import balieplein.database.LocalizedColumn;
import balieplein.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The lists that live inside a row of the catalogue: documents, variants, questions.
final class Json {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Json() {}

    static String documents(List<LocalizedText> documents) {
        return "["
                + String.join(",", documents.stream().map(LocalizedColumn::json).toList()) + "]";
    }

    static List<LocalizedText> documents(String json) {
        return list(JSON.readTree(json), Json::text);
    }

    static String variants(List<Variant> variants) {
        var list = JSON.createArrayNode();
        for (var variant : variants) {
            list.addObject()
                    .put("code", variant.code())
                    .putRawValue("name", raw(LocalizedColumn.json(variant.name())))
                    .putRawValue("documents", raw(documents(variant.documents())));
        }
        return list.toString();
    }

    static List<Variant> variants(String json) {
        return list(
                JSON.readTree(json),
                node -> new Variant(
                        node.get("code").stringValue(),
                        text(node.get("name")),
                        list(node.get("documents"), Json::text)));
    }

    static String questions(List<Question> questions) {
        var list = JSON.createArrayNode();
        for (var question : questions) {
            list.addObject()
                    .putRawValue("question", raw(LocalizedColumn.json(question.question())))
                    .putRawValue("answer", raw(LocalizedColumn.json(question.answer())));
        }
        return list.toString();
    }

    static List<Question> questions(String json) {
        return list(JSON.readTree(json), node -> new Question(text(node.get("question")), text(node.get("answer"))));
    }

    private static LocalizedText text(JsonNode node) {
        return LocalizedColumn.parse(node.toString());
    }

    private static tools.jackson.databind.util.RawValue raw(String json) {
        return new tools.jackson.databind.util.RawValue(json);
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> reader) {
        var list = new ArrayList<T>();
        nodes.forEach(node -> list.add(reader.apply(node)));
        return list;
    }
}
