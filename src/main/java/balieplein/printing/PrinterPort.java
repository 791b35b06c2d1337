package balieplein.printing;

/// How printers are spoken to.
public interface PrinterPort {

    /// Asks a printer how it is; [PrinterState#SILENT] when it does not answer within a second.
    PrinterState ask(Printer.Address address);

    /// Sends a document to a printer that can print now.
    ///
    /// @return how the printer was; nothing was printed unless it can print
    PrinterState print(Printer.Address address, byte[] document);
}
