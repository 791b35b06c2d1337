package balieplein.printing.external;

import balieplein.printing.Printer;
import balieplein.printing.PrinterPort;
import balieplein.printing.PrinterState;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.springframework.stereotype.Component;

/// ESC/POS over a raw TCP connection, mostly port 9100. The state is asked in real time with `DLE EOT n`, which a
/// printer answers with one byte also when it cannot print.
@Component
final class TcpPrinterPort implements PrinterPort {

    private static final int PATIENCE_MS = 1000;
    private static final byte DLE = 0x10;
    private static final byte EOT = 0x04;
    private static final int OFFLINE_CAUSE = 2;
    private static final int ERROR_CAUSE = 3;
    private static final int PAPER = 4;

    @Override
    public PrinterState ask(Printer.Address address) {
        return print(address, new byte[0]);
    }

    @Override
    public PrinterState print(Printer.Address address, byte[] document) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.host(), address.port()), PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            var state = state(socket);
            if (state.canPrint() && document.length > 0) {
                socket.getOutputStream().write(document);
                socket.getOutputStream().flush();
                socket.shutdownOutput();
            }
            return state;
        } catch (IOException e) {
            return PrinterState.SILENT;
        }
    }

    private static PrinterState state(Socket socket) throws IOException {
        var paper = status(socket, PAPER);
        if ((paper & 0x60) != 0) {
            return PrinterState.PAPER_OUT;
        }
        var offline = status(socket, OFFLINE_CAUSE);
        if ((offline & 0x04) != 0) {
            return PrinterState.COVER_OPEN;
        }
        if ((offline & 0x40) != 0 || (status(socket, ERROR_CAUSE) & 0x68) != 0) {
            return PrinterState.FAULT;
        }
        return (paper & 0x0C) != 0 ? PrinterState.PAPER_LOW : PrinterState.READY;
    }

    private static int status(Socket socket, int which) throws IOException {
        socket.getOutputStream().write(new byte[] {DLE, EOT, (byte) which});
        socket.getOutputStream().flush();
        var answer = socket.getInputStream().read();
        if (answer < 0) {
            throw new IOException("The printer at " + socket.getRemoteSocketAddress() + " hung up.");
        }
        return answer;
    }
}
