package balieplein.people.web;

import balieplein.kernel.CityTime;
import balieplein.people.Representation;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.Page;
import balieplein.web.Texts;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param known whether the provider told who this is
/// @param forOthers for whom this resident may act
/// @param forMe who may act for this resident
/// @param fresh a code to hand over, shown once
public record RepresentationPage(
        boolean known,
        List<Representation> forOthers,
        List<Representation> forMe,
        @Nullable String fresh,
        String until,
        String typed,
        FieldErrors errors)
        implements Page {

    /// “Volmacht, tot en met donderdag 26 november 2026”.
    public static String terms(Representation each) {
        var kind = Texts.text("people.representation.kind." + each.kind().code());
        var ends = each.ends();
        return ends == null
                ? kind
                : Texts.text("people.representation.until", kind, Formats.date(lastDay(CityTime.local(ends))));
    }

    private static java.time.LocalDate lastDay(LocalDateTime ends) {
        return ends.minusSeconds(1).toLocalDate();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
