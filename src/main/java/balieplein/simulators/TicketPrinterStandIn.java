package balieplein.simulators;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// A ticket printer on this machine that speaks ESC/POS over TCP and keeps its last tickets for the page of the
/// simulators. Its paper can be taken out and its plug pulled.
@Component
@Simulated
public class TicketPrinterStandIn implements SmartLifecycle {

    /// What somebody did to it.
    public enum Mood {
        FINE,
        NO_PAPER,
        COVER_OPEN,
        OFF
    }

    private static final Logger LOG = LoggerFactory.getLogger(TicketPrinterStandIn.class);
    private static final int KEPT = 20;
    private static final int DLE = 0x10;
    private static final int FIXED_BITS = 0x12;

    private final int wanted;
    private final Deque<PrintedTicket> tickets = new ArrayDeque<>();
    private volatile Mood mood = Mood.FINE;
    private volatile boolean running;
    private ServerSocket server;

    TicketPrinterStandIn(@Value("${balieplein.simulators.printer-port:0}") int port) throws IOException {
        this.wanted = port;
        this.server = new ServerSocket();
    }

    public int port() {
        return server.getLocalPort();
    }

    public Mood mood() {
        return mood;
    }

    public void become(Mood other) {
        mood = other;
    }

    /// The last first.
    public List<PrintedTicket> tickets() {
        synchronized (tickets) {
            return List.copyOf(tickets);
        }
    }

    @Override
    public void start() {
        try {
            server = new ServerSocket(wanted, 50, InetAddress.getLoopbackAddress());
            running = true;
            Thread.ofVirtual().name("simulated-printer").start(this::listen);
        } catch (IOException e) {
            LOG.warn("The simulated printer cannot listen on port {}. Maybe another demo has it.", wanted, e);
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("The simulated printer did not stop.", e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                if (running) {
                    LOG.warn("The simulated printer missed somebody.", e);
                }
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (mood == Mood.OFF) {
                return;
            }
            var document = new ByteArrayOutputStream();
            for (var next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                if (next == DLE && document.size() == 0) {
                    socket.getInputStream().read();
                    socket.getOutputStream()
                            .write(status(socket.getInputStream().read()));
                    socket.getOutputStream().flush();
                } else {
                    document.write(next);
                }
            }
            if (document.size() > 0) {
                keep(PrintedTicket.parse(document.toByteArray()));
            }
        } catch (IOException e) {
            LOG.debug("Whoever printed hung up.", e);
        }
    }

    private int status(int which) {
        return switch (which) {
            case 2 -> mood == Mood.COVER_OPEN ? FIXED_BITS | 0x04 : FIXED_BITS;
            case 4 -> mood == Mood.NO_PAPER ? FIXED_BITS | 0x60 : FIXED_BITS;
            default -> FIXED_BITS;
        };
    }

    private void keep(PrintedTicket ticket) {
        synchronized (tickets) {
            tickets.addFirst(ticket);
            while (tickets.size() > KEPT) {
                tickets.removeLast();
            }
        }
    }
}
