package balieplein.printing;

import balieplein.cities.Cities;
import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import balieplein.notifications.Message;
import balieplein.notifications.Outbox;
import balieplein.web.Texts;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Tells staff that a printer needs somebody: on the screens of its location at once, by mail to the city, and to the
/// operator.
@Component
class PrinterTroubles {

    private static final Logger LOG = LoggerFactory.getLogger(PrinterTroubles.class);

    private final Cities cities;
    private final Outbox outbox;
    private final LiveChannel live;
    private final InstantSource clock;

    PrinterTroubles(Cities cities, Outbox outbox, LiveChannel live, InstantSource clock) {
        this.cities = cities;
        this.outbox = outbox;
        this.live = live;
        this.clock = clock;
    }

    /// It works again: the screens of its location take the word back.
    void over(Printer printer) {
        tellScreens(printer);
    }

    void tell(Printer printer, PrinterState state) {
        LOG.warn(
                "Printer {} at {} is {}. Tickets are shown on screen until somebody looks.",
                printer.device(),
                printer.location(),
                state.tag());
        tellScreens(printer);
        var city = cities.current();
        if (city.email().isBlank()) {
            return;
        }
        var language = city.languages().getFirst();
        var what = Texts.text(language, "printing.staff.state." + state.tag());
        outbox.send(Message.email(
                "printer:" + printer.device() + ":" + clock.instant().getEpochSecond(),
                city.email(),
                language,
                Texts.text(language, "printing.staff.mail.subject", printer.name(), what),
                Texts.text(language, "printing.staff.mail.text", printer.name(), what)));
    }

    private void tellScreens(Printer printer) {
        live.publish(CurrentCity.code() + "/plaza/" + printer.location(), "printer");
    }
}
