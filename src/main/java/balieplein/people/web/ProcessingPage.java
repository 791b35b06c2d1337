package balieplein.people.web;

import balieplein.people.DataSubject.Processing;
import balieplein.web.Page;
import balieplein.web.Texts;
import java.util.List;

public record ProcessingPage(List<Processing> register) implements Page {

    /// `13 maanden`, or `90 dagen`.
    public static String kept(Processing processing) {
        var months = processing.kept().toTotalMonths();
        return months == 0
                ? Texts.text("people.staff.processing.days", processing.kept().getDays())
                : Texts.text("people.staff.processing.months", months);
    }

    /// What a kind of data says under one heading of the register.
    public static String said(Processing processing, String heading) {
        return Texts.text(processing.kind()
                + (processing.kind().equals("people") ? ".staff.processing.people-" : ".staff.processing.")
                + heading);
    }
}
