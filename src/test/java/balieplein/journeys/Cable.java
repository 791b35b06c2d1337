package balieplein.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The network between a browser and the product, which can really be pulled out: every connection breaks and none is
/// accepted.
final class Cable implements AutoCloseable {

    private final int product;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket server;

    /// @param product the port on which it listens on this machine
    Cable(int product) throws IOException {
        this.product = product;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = server.getLocalPort();
        carry();
    }

    int port() {
        return port;
    }

    void pull() throws IOException {
        server.close();
        for (var end : ends) {
            end.close();
        }
        ends.clear();
    }

    void plugIn() throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        carry();
    }

    @Override
    public void close() throws IOException {
        pull();
    }

    private void carry() {
        var own = server;
        Thread.ofVirtual().start(() -> {
            while (!own.isClosed()) {
                try {
                    var browser = own.accept();
                    var other = new Socket(InetAddress.getLoopbackAddress(), product);
                    ends.add(browser);
                    ends.add(other);
                    if (own.isClosed()) { // pulled out while this one was on its way
                        browser.close();
                        other.close();
                    }
                    Thread.ofVirtual().start(() -> pass(browser, other));
                    Thread.ofVirtual().start(() -> pass(other, browser));
                } catch (IOException e) {
                    // pulled out
                }
            }
        });
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // pulled out, or over
        }
    }
}
