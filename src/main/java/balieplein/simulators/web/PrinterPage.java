package balieplein.simulators.web;

import balieplein.simulators.PrintedTicket;
import balieplein.simulators.TicketPrinterStandIn;
import balieplein.web.Page;
import java.util.List;
import java.util.Locale;

/// The simulated ticket printer and what came out of it, the last first.
public record PrinterPage(int port, TicketPrinterStandIn.Mood mood, List<PrintedTicket> tickets) implements Page {

    public PrinterPage {
        tickets = List.copyOf(tickets);
    }

    public List<TicketPrinterStandIn.Mood> moods() {
        return List.of(TicketPrinterStandIn.Mood.values());
    }

    public static String tag(TicketPrinterStandIn.Mood mood) {
        return mood.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
