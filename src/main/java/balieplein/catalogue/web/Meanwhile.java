package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.EditedProduct;
import java.util.Map;

/// Somebody changed the product while this editor was typing.
///
/// @param editor the name of the other
/// @param values what is different now from what this editor typed, by label; empty when it is elsewhere
public record Meanwhile(String editor, Map<String, String> values) {

    static Meanwhile of(EditedProduct now, FormFields typed, FormFields held) {
        var editor = now.editor();
        return new Meanwhile(editor == null ? text("catalogue.staff.somebody") : editor, typed.differences(held));
    }
}
