package balieplein.people.web;

import balieplein.people.DataSubject.Processing;
import balieplein.web.Page;
import balieplein.web.Texts;
import java.util.List;

public record ProcessingPage(List<Processing> register) implements Page {

    /// `13 maanden`.
    public static String kept(Processing processing) {
        return Texts.text("people.staff.processing.months", processing.kept().toTotalMonths());
    }

    /// What a kind of data says under one heading of the register.
    public static String said(Processing processing, String heading) {
        return Texts.text(processing.kind()
                + (processing.kind().equals("people") ? ".staff.processing.people-" : ".staff.processing.")
                + heading);
    }
}
