package balieplein.scenarios.web;

import static balieplein.web.Formats.number;
import static balieplein.web.Formats.weekday;
import static balieplein.web.Texts.text;

import balieplein.scenarios.Note;
import balieplein.scenarios.WhatIf;
import balieplein.web.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What was assumed, in words.
final class ComparisonNotes {

    private static final Set<String> OF_WEEKDAYS = Set.of("new-hours", "new-regime", "far-crews");
    private static final Set<String> OF_SOMETHING = Set.of("takes-over", "moved");

    private final Names names;

    ComparisonNotes(Names names) {
        this.names = names;
    }

    List<String> of(WhatIf.Answered answer, boolean extrapolation) {
        return answer.notes().stream()
                .filter(note -> note.extrapolation() == extrapolation)
                .map(this::note)
                .toList();
    }

    private String note(Note note) {
        var values = note.values().stream().map(ComparisonNotes::value).toArray();
        if (OF_WEEKDAYS.contains(note.key())) {
            values = new Object[] {weekdays(note.values().getFirst())};
        }
        if (OF_SOMETHING.contains(note.key())) {
            values = new Object[] {names.of(note.values().getFirst())};
        }
        return text("scenarios.staff.note." + note.key(), values);
    }

    private static String weekdays(String numbers) {
        return Arrays.stream(numbers.split(","))
                .map(number -> weekday(DayOfWeek.of(Integer.parseInt(number))))
                .collect(Collectors.joining(", "));
    }

    private static String value(String value) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Formats.date(LocalDate.parse(value));
        }
        return value.matches("\\d{1,9}") ? number(Long.parseLong(value)) : value;
    }
}
