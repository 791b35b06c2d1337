package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.pickups.Collector;
import balieplein.web.FieldErrors;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who stands at the desk, as a program or a form says it.
///
/// @param to `holder`, `parent` or `proxy`
/// @param document that was looked at: `eid`, `residence-card`, `passport`, `driving-licence` or `other`
/// @param number of the holder, read from a card
/// @param name of who comes for somebody else
record HandOverBody(
        @Nullable String to,
        @Nullable String document,
        @Nullable String number,
        @Nullable String name,
        @Nullable String born,
        @Nullable String proxyUntil) {

    static HandOverBody of(Map<String, String> form) {
        return new HandOverBody(
                form.get("to"),
                form.get("document"),
                form.get("number"),
                form.get("name"),
                form.get("born"),
                form.get("proxyUntil"));
    }

    /// Adds a fault for everything that is not understood or missing.
    Collector read(FieldErrors errors) {
        var who = Collector.Who.find(Objects.requireNonNullElse(to, "")).orElse(null);
        if (who == null) {
            errors.add("to", "required", text("pickups.error.to"));
        }
        var looked = document == null || document.isBlank()
                ? null
                : Collector.Document.find(document).orElse(null);
        if (document != null && !document.isBlank() && looked == null) {
            errors.add("document", "invalid", text("pickups.error.document"));
        }
        var holder = BodyFields.number(errors, "number", number);
        if (who == null || who == Collector.Who.HOLDER) {
            return Collector.holder(looked, holder);
        }
        return new Collector(
                who,
                looked,
                holder,
                BodyFields.required(errors, "name", name, 120),
                who == Collector.Who.PROXY ? born(errors) : null,
                who == Collector.Who.PROXY ? BodyFields.date(errors, "proxyUntil", proxyUntil) : null);
    }

    /// Whoever comes with a proxy must be of age, so their birthday is looked at; it is not kept.
    private @Nullable LocalDate born(FieldErrors errors) {
        var day = BodyFields.date(errors, "born", born);
        if (day == null && errors.at("born").isEmpty()) {
            errors.add("born", "required", text("pickups.error.born"));
        }
        return day;
    }
}
