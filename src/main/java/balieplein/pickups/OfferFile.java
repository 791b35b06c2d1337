package balieplein.pickups;

import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import balieplein.cities.FileValue;
import balieplein.kernel.Period;
import java.util.Map;

/// How the rules for one step of the express desk stand in the city file.
final class OfferFile {

    private static final String STEP = "step";
    private static final int MOST_DAYS = 3660;
    private static final int MOST_A_YEAR = 999;

    private OfferFile() {}

    static PickupOffer read(FileEntry entry) {
        var step = entry.get(STEP).reference(STEP);
        entry.declareAs("pickup", step);
        var from = entry.find("from").map(FileValue::date).orElse(null);
        var until = entry.find("until").map(FileValue::date).orElse(null);
        var isBackwards = from != null && until != null && until.isBefore(from);
        if (isBackwards) {
            entry.fault("pickups.staff.fault.until");
        }
        return new PickupOffer(
                step,
                entry.find("after").map(value -> value.reference(STEP)).orElse(null),
                entry.find("proxy")
                        .map(value -> value.choice(PickupOffer.Proxy.class))
                        .orElse(PickupOffer.Proxy.FORBIDDEN),
                entry.find("identity").map(FileValue::flag).orElse(true),
                entry.find("aloneFrom").map(value -> value.number(0, 99)).orElse(null),
                entry.find("keep").map(value -> value.number(1, MOST_DAYS)).orElse(PickupOffer.USUAL_DAYS),
                isBackwards ? Period.ALWAYS : new Period(from, until),
                entry.find("outOfStock").map(FileValue::flag).orElse(false),
                entry.find("perYear").map(value -> value.number(1, MOST_A_YEAR)).orElse(null));
    }

    static Map<String, Object> written(PickupOffer offer) {
        var from = offer.period().from();
        var until = offer.period().until();
        return FileText.map(
                STEP,
                offer.step(),
                "after",
                offer.after(),
                "proxy",
                offer.proxy() == PickupOffer.Proxy.FORBIDDEN ? null : FileText.of(offer.proxy()),
                "identity",
                offer.identity() ? null : false,
                "aloneFrom",
                offer.aloneFrom(),
                "keep",
                offer.keepDays() == PickupOffer.USUAL_DAYS ? null : offer.keepDays(),
                "from",
                from == null ? null : FileText.of(from),
                "until",
                until == null ? null : FileText.of(until),
                "outOfStock",
                offer.outOfStock() ? true : null,
                "perYear",
                offer.perYear());
    }
}
