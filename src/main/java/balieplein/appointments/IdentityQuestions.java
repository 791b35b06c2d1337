package balieplein.appointments;

import balieplein.kernel.CityTime;
import balieplein.kernel.Spelling;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a caller is who the appointment is for (CAL-04). Two of three answers must be right and none wrong; the
/// product compares them, so that nobody reads the right ones to a caller.
final class IdentityQuestions {

    private static final int NEEDED = 2;
    private static final int SHORTEST_NUMBER = 8;

    /// What a caller says; what they do not know stays empty.
    ///
    /// @param name on which the appointment stands
    /// @param reach the e-mail address or mobile number that was given
    /// @param day of the appointment
    record Answers(String name, String reach, @Nullable LocalDate day) {}

    private enum Verdict {
        RIGHT,
        WRONG,
        NOTHING_SAID
    }

    private IdentityQuestions() {}

    static boolean prove(Appointment appointment, Answers answers) {
        var verdicts = Stream.of(
                        name(appointment.contact(), answers.name()),
                        reach(appointment.contact(), answers.reach()),
                        day(CityTime.local(appointment.start()), answers.day()))
                .toList();
        return !verdicts.contains(Verdict.WRONG)
                && verdicts.stream().filter(Verdict.RIGHT::equals).count() >= NEEDED;
    }

    /// The words in any order, without accents: “Leïla Voorbeeld” is “voorbeeld leila”.
    private static Verdict name(Appointment.Contact contact, String said) {
        if (said.isBlank()) {
            return Verdict.NOTHING_SAID;
        }
        return contact.name() != null && words(contact.name()).equals(words(said)) ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static Verdict reach(Appointment.Contact contact, String said) {
        if (said.isBlank()) {
            return Verdict.NOTHING_SAID;
        }
        var isMail = contact.email() != null && contact.email().equalsIgnoreCase(said.strip());
        var digits = digits(said);
        var isMobile = contact.mobile() != null
                && digits.length() >= SHORTEST_NUMBER
                && digits(contact.mobile()).endsWith(digits.replaceFirst("^(00)?(32)?0?", ""));
        return isMail || isMobile ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static Verdict day(LocalDateTime start, @Nullable LocalDate said) {
        if (said == null) {
            return Verdict.NOTHING_SAID;
        }
        return start.toLocalDate().equals(said) ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static Set<String> words(String name) {
        return Set.copyOf(Arrays.asList(Spelling.plain(name).split(" ")));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
