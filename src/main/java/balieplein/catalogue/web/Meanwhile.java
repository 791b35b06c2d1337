package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.EditedProduct;
import balieplein.kernel.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Somebody changed the product while this editor was typing.
///
/// @param editor the name of the other
/// @param values what is different now from what this editor typed, by label; empty when it is elsewhere
public record Meanwhile(String editor, Map<String, String> values) {

    private static final Pattern PARTS = Pattern.compile("(?:variant-\\d+-)?(.*?)(?:-(nl|fr|en|de|tr|ar))?");

    static Meanwhile of(EditedProduct now, FormFields typed, FormFields held) {
        var editor = now.editor();
        return new Meanwhile(editor == null ? text("catalogue.staff.somebody") : editor, differences(typed, held));
    }

    /// The fields that hold something else in the product as it is now, by their label, with what they hold there.
    private static Map<String, String> differences(FormFields typed, FormFields now) {
        var different = new LinkedHashMap<String, String>();
        now.values().forEach((field, value) -> {
            var own = typed.value(field).replace("\r\n", "\n").strip();
            if (!value.strip().equals(own)) {
                different.put(label(field), value.isBlank() ? FormReader.MISSING : value);
            }
        });
        return different;
    }

    private static String label(String field) {
        var parts = PARTS.matcher(field);
        if (!parts.matches()) {
            return field;
        }
        var label = text("catalogue.staff.field." + parts.group(1));
        return parts.group(2) == null
                ? label
                : text(
                        "catalogue.staff.field.in",
                        label,
                        Language.of(parts.group(2)).ownName());
    }
}
