package balieplein.appointments.web;

import balieplein.web.Texts;
import java.util.List;

/// How a code is read aloud, so that nobody mistakes an M for an N.
final class Spelling {

    private Spelling() {}

    /// `K7Q` as `Karel`, `7`, `Quotiënt`, in the words of the language.
    static List<String> of(String code) {
        var words = Texts.text("appointments.staff.phone.spelling").split(" ");
        return code.chars()
                .mapToObj(letter -> letter >= 'A' && letter <= 'Z' ? words[letter - 'A'] : Character.toString(letter))
                .toList();
    }
}
