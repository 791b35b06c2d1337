package balieplein.printing;

import static balieplein.web.Texts.text;

import balieplein.plaza.Troubles;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells the counters of a location which ticket printers need somebody.
@Component
class PrintersOutOfOrder implements Troubles {

    private final Printers printers;

    PrintersOutOfOrder(Printers printers) {
        this.printers = printers;
    }

    @Override
    public List<String> at(String location) {
        return printers.list().stream()
                .filter(printer -> printer.location().equals(location))
                .filter(printer -> printer.paired() && printer.state().isTrouble())
                .map(printer -> text(
                        "printing.staff.at-counter",
                        printer.name(),
                        text("printing.staff.state." + printer.state().tag())))
                .toList();
    }
}
