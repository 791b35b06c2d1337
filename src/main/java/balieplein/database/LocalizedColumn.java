package balieplein.database;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A localized text in a `jsonb` column: `{"nl": "…", "fr": "…"}`. PostgreSQL orders the keys; the reader puts our
/// languages back in their own order.
public final class LocalizedColumn {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LocalizedColumn() {}

    /// To bind as `cast(? as jsonb)`.
    public static String json(LocalizedText text) {
        var json = JSON.createObjectNode();
        text.texts().forEach((language, value) -> json.put(language.tag(), value));
        return json.toString();
    }

    public static @Nullable String jsonOrNull(@Nullable LocalizedText text) {
        return text == null ? null : json(text);
    }

    public static LocalizedText read(ResultSet row, String column) throws SQLException {
        return parse(row.getString(column));
    }

    public static @Nullable LocalizedText readOrNull(ResultSet row, String column) throws SQLException {
        var json = row.getString(column);
        return json == null ? null : parse(json);
    }

    public static LocalizedText parse(String json) {
        var node = JSON.readTree(json);
        var texts = new LinkedHashMap<Language, String>();
        for (var language : Language.values()) {
            if (node.has(language.tag())) {
                texts.put(language, node.get(language.tag()).stringValue());
            }
        }
        return new LocalizedText(texts);
    }
}
