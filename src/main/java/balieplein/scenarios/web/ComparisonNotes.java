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
import java.util.stream.Collectors;

/// What was assumed, in words.
final class ComparisonNotes {

    private ComparisonNotes() {}

    static List<String> of(WhatIf.Answered answer, boolean extrapolation) {
        return answer.notes().stream()
                .filter(note -> note.extrapolation() == extrapolation)
                .map(ComparisonNotes::note)
                .toList();
    }

    private static String note(Note note) {
        var values = note.values().stream().map(ComparisonNotes::value).toArray();
        if (note.key().equals("new-hours") || note.key().equals("far-crews")) {
            values = new Object[] {weekdays(note.values().getFirst())};
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
