package balieplein.printing;

import balieplein.arrival.Slip;
import balieplein.arrival.TicketPrinter;
import balieplein.devices.Device;
import balieplein.devices.Devices;
import balieplein.devices.Pairing;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The ticket printers of the current city. A printer is paired like any device: it prints a code itself, and whoever
/// reads that from its paper types it, so that nobody pairs a printer that stands elsewhere.
@Component
public class Printers implements TicketPrinter {

    private final PrintersTable table;
    private final Devices devices;
    private final PrinterPort port;
    private final PrinterTroubles troubles;
    private final InstantSource clock;

    Printers(PrintersTable table, Devices devices, PrinterPort port, PrinterTroubles troubles, InstantSource clock) {
        this.table = table;
        this.devices = devices;
        this.port = port;
        this.troubles = troubles;
        this.clock = clock;
    }

    public List<Printer> list() {
        var known = devices.list().stream().collect(Collectors.toMap(Device::code, Function.identity()));
        return table.list().stream()
                .map(row -> printer(row, Objects.requireNonNull(known.get(row.device()))))
                .toList();
    }

    public Optional<Printer> find(String device) {
        return table.find(device).map(row -> printer(row, devices.find(device).orElseThrow()));
    }

    /// A new printer, not paired yet. Throws `DuplicateKeyException` when the kiosk has a printer already.
    @Transactional
    public Printer add(String name, String location, @Nullable String kiosk, Printer.Address address) {
        var device = devices.add(Device.Kind.PRINTER, name, "/staff/printers");
        table.add(new PrintersTable.Row(device.code(), location, kiosk, address, PrinterState.NEW, clock.instant()));
        return find(device.code()).orElseThrow();
    }

    /// Prints a code that pairs the printer, once, within a quarter of an hour.
    ///
    /// @return how the printer was
    public PrinterState invite(Printer printer) {
        var state = port.ask(printer.address());
        if (state.canPrint()) {
            var code = devices.invite(printer.device());
            state = port.print(
                    printer.address(),
                    new EscPos().heading(printer.name()).space().number(code).cut());
        }
        table.change(printer.device(), state, clock.instant());
        return state;
    }

    /// Pairs the printer whose paper has this code.
    public Pairing pair(String typed) {
        return devices.pair(typed);
    }

    @Override
    public Outcome print(String location, @Nullable String device, Slip slip) {
        var printer = list().stream()
                .filter(Printer::paired)
                .filter(one -> one.location().equals(location))
                .filter(one -> one.kiosk() == null || one.kiosk().equals(device))
                .min(Comparator.comparing(one -> one.kiosk() == null));
        return printer.map(one -> print(one, slip)).orElse(Outcome.NONE);
    }

    /// Asks a printer how it is, and tells staff when that is not well.
    void check(Printer printer) {
        seen(printer, port.ask(printer.address()));
    }

    private Outcome print(Printer printer, Slip slip) {
        var state = port.print(printer.address(), document(slip));
        seen(printer, state);
        return state.canPrint() ? Outcome.PRINTED : Outcome.FAILED;
    }

    private void seen(Printer printer, PrinterState state) {
        if (state != PrinterState.SILENT) {
            devices.beat(printer.device());
        }
        table.change(printer.device(), state, clock.instant());
        if (printer.state().isTrouble() && !state.isTrouble()) {
            troubles.over(printer);
        }
        if (state.isTrouble() && table.tell(printer.device(), clock.instant())) {
            troubles.tell(printer, state);
        }
    }

    private static byte[] document(Slip slip) {
        var document = new EscPos()
                .line(slip.head())
                .space()
                .number(slip.number())
                .space()
                .heading(slip.where());
        slip.lines().forEach(document::line);
        return document.space().qr(slip.link()).line(slip.hint()).cut();
    }

    private static Printer printer(PrintersTable.Row row, Device device) {
        return new Printer(
                row.device(),
                device.name(),
                row.location(),
                row.kiosk(),
                row.address(),
                device.pairedAt() != null && device.revokedAt() == null,
                row.state(),
                row.since());
    }
}
