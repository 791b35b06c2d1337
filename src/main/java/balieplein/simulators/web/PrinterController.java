package balieplein.simulators.web;

import balieplein.identity.Open;
import balieplein.simulators.Simulated;
import balieplein.simulators.TicketPrinterStandIn;
import balieplein.web.Redirect;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/simulators/printer")
@Open
@Simulated
final class PrinterController {

    private final TicketPrinterStandIn printer;

    PrinterController(TicketPrinterStandIn printer) {
        this.printer = printer;
    }

    @GetMapping
    PrinterPage show() {
        return new PrinterPage(printer.port(), printer.mood(), printer.tickets());
    }

    @PostMapping
    Redirect become(@RequestParam String mood) {
        for (var known : TicketPrinterStandIn.Mood.values()) {
            if (PrinterPage.tag(known).equals(mood.toLowerCase(Locale.ROOT))) {
                printer.become(known);
            }
        }
        return Redirect.to("/simulators/printer");
    }
}
