package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.VisitItem;
import balieplein.kernel.Code;
import balieplein.kernel.Language;
import balieplein.plaza.Visitor;
import balieplein.web.FieldErrors;
import balieplein.web.InvalidInput;
import balieplein.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What programs and devices send to check somebody in: the code of an appointment, or the product step of a walk-in.
///
/// @param today whether the holder of an appointment whose time is past waits today all the same (APT-11)
/// @param earlier code of an earlier visit, or the link on its ticket, of which this walk-in is a return visit (CAT-03)
/// @param more further product steps of the same walk-in, which other counters may have to do
record CheckInBody(
        @Nullable String appointment,
        @Nullable String step,
        @Nullable Integer persons,
        @Nullable String variant,
        @Nullable String location,
        @Nullable String mobile,
        @Nullable String language,
        @Nullable String assistance,
        @Nullable Boolean priority,
        @Nullable List<String> more,
        @Nullable Boolean today,
        @Nullable String earlier) {

    private static final int LONGEST_ASSISTANCE = 500;
    private static final int MOST_STEPS = 9;
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_LINK = 300;
    private static final Pattern MOBILE = Pattern.compile("\\+?[0-9 ./()-]{8,30}");

    boolean hasAppointment() {
        return appointment != null && !appointment.isBlank();
    }

    void check() {
        var errors = FieldErrors.none();
        if (!hasAppointment()) {
            if (step == null || !Code.isValid(step)) {
                errors.add("step", "required", text("plaza.error.step"));
            }
            if (more != null && (more.size() > MOST_STEPS || more.stream().anyMatch(each -> !Code.isValid(each)))) {
                errors.add("more", "invalid", text("plaza.error.step"));
            }
            if (location == null || location.isBlank()) {
                errors.add("location", "required", text("plaza.error.location"));
            }
            if (persons != null && (persons < 1 || persons > 99)) {
                errors.add("persons", "out-of-range", text("plaza.error.persons"));
            }
            if (variant != null && !Code.isValid(variant)) {
                errors.add("variant", "invalid", text("plaza.error.variant"));
            }
        }
        if (assistance != null && (assistance.length() > LONGEST_ASSISTANCE || assistance.indexOf(0) >= 0)) {
            errors.add("assistance", "too-long", text("plaza.error.assistance"));
        }
        if (mobile != null && !MOBILE.matcher(mobile).matches()) {
            errors.add("mobile", "invalid", text("plaza.error.mobile"));
        }
        if (language != null && Language.find(language).isEmpty()) {
            errors.add("language", "invalid", text("plaza.error.language"));
        }
        if (earlier != null && (earlier.length() > LONGEST_LINK || earlier.indexOf(0) >= 0)) {
            errors.add("earlier", "invalid", text("plaza.error.earlier"));
        }
        errors.refuse();
    }

    List<VisitItem> items() {
        var count = persons == null ? 1 : persons;
        var items = new ArrayList<VisitItem>();
        items.add(new VisitItem(Objects.requireNonNull(step), count, variant));
        if (more != null) {
            more.stream()
                    .distinct()
                    .filter(other -> !other.equals(step))
                    .forEach(other -> items.add(new VisitItem(other, count, null)));
        }
        return items;
    }

    Visitor visitor(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY || key.indexOf(0) >= 0)) {
            throw new InvalidInput("Idempotency-Key", "invalid", text("plaza.error.key"));
        }
        var spoken = language == null ? Texts.language() : Language.of(language);
        var help = assistance == null || assistance.isBlank() ? null : assistance.strip();
        return new Visitor(spoken, help, Boolean.TRUE.equals(priority), mobile, CheckInChannel.current(), key);
    }
}
