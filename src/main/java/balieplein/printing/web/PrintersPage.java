package balieplein.printing.web;

import balieplein.kernel.CityTime;
import balieplein.printing.Printer;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;

/// @param said what became of the last action, empty when there is nothing to say
public record PrintersPage(
        List<Printer> printers,
        List<Choice> locations,
        List<Choice> kiosks,
        PrinterDraft draft,
        FieldErrors errors,
        String said)
        implements Page {

    public PrintersPage {
        printers = List.copyOf(printers);
        locations = List.copyOf(locations);
        kiosks = List.copyOf(kiosks);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public LocalDateTime since(Printer printer) {
        return CityTime.local(printer.since());
    }

    public String colour(Printer printer) {
        return printer.state().isTrouble() ? "danger" : printer.state().canPrint() ? "success" : "neutral";
    }
}
