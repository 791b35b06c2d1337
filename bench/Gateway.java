package bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Takes text messages as the gateway of an operator does, outside the product, so that what the demo's own stand-in
/// costs is not counted as the product's.
final class Gateway implements AutoCloseable {

    private static final String DELIVERED =
            "{\"deliveryInfoList\":{\"deliveryInfo\":[{\"deliveryStatus\":\"DeliveredToTerminal\"}]}}";

    private final HttpServer server;
    private final AtomicInteger taken = new AtomicInteger();

    private Gateway(HttpServer server) {
        this.server = server;
    }

    static Gateway open() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var gateway = new Gateway(server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", gateway::answer);
        server.start();
        return gateway;
    }

    /// How the product is told of it.
    String option() {
        return "--balieplein.sms.url=http://127.0.0.1:" + server.getAddress().getPort() + "/smsmessaging/v1";
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var isOrder = exchange.getRequestMethod().equals("POST");
        var body = (isOrder ? order(exchange) : DELIVERED).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(isOrder ? 201 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String order(HttpExchange exchange) {
        var address = exchange.getRequestURI() + "/" + taken.incrementAndGet();
        return "{\"outboundSMSMessageRequest\":{\"resourceURL\":\"" + address + "\"}}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
