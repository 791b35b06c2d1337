package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.pickups.GoodsWanted;
import balieplein.web.FieldErrors;
import org.jspecify.annotations.Nullable;

/// What somebody filled in to give something out over the counter.
record HandoutForm(String location, String step, String quantity, String number, String reason) {

    private static final int LONGEST_REASON = 500;
    private static final int MOST_STOCK = 99_999;

    /// Null when something is wrong; the errors say what.
    @Nullable
    GoodsWanted read(FieldErrors errors, @Nullable String key) {
        var count = count(errors, "quantity", quantity, 1, GoodsWanted.MOST);
        var who = BodyFields.number(errors, "number", number);
        var why = reason.strip();
        if (why.length() > LONGEST_REASON) {
            errors.add("reason", "invalid", text("pickups.error.required"));
        }
        return errors.isEmpty() ? new GoodsWanted(location, step, count, who, why.isEmpty() ? null : why, key) : null;
    }

    static int stock(FieldErrors errors, String typed) {
        return count(errors, "count", typed, 0, MOST_STOCK);
    }

    HandoutsPage.Typed typed() {
        return new HandoutsPage.Typed(step, quantity, reason, "", "");
    }

    private static int count(FieldErrors errors, String field, String typed, int least, int most) {
        var plain = typed.strip();
        var count = plain.matches("\\d{1,5}") ? Integer.parseInt(plain) : -1;
        if (count < least || count > most) {
            errors.add(field, "invalid", text("pickups.staff.handout.count", least, most));
            return least;
        }
        return count;
    }
}
