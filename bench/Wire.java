package bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// One kept-alive HTTP/1.1 connection to the product on this machine. Much lighter than a general client, because load
/// generator and product share the processors. Not thread-safe: one per simulated client.
final class Wire implements AutoCloseable {

    record Answer(int status, Map<String, String> headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        boolean ok() {
            return status >= 200 && status < 300;
        }
    }

    private static final int BUFFER = 1 << 15;
    private static final int TIMEOUT_MILLIS = 30_000;

    private final int port;
    private final String host;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Socket socket;
    private InputStream in;

    Wire(int port, String host) throws IOException {
        this.port = port;
        this.host = host + ":" + port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /// Sends this header with every request from now on.
    Wire with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Answer get(String path) throws IOException {
        return send("GET", path, Map.of(), null);
    }

    Answer post(String path, String json) throws IOException {
        return send("POST", path, Map.of("Content-Type", "application/json"), json);
    }

    Answer send(String method, String path, Map<String, String> more, String body) throws IOException {
        request(method, path, more, body);
        var answer = answer();
        if ("close".equals(answer.headers().get("connection"))) {
            socket.close();
            connect();
        }
        return answer;
    }

    /// Sends a request whose answer does not end; read it with [#line].
    int open(String path) throws IOException {
        socket.setSoTimeout(0);
        request("GET", path, Map.of("Accept", "text/event-stream"), null);
        var status = Integer.parseInt(line().split(" ")[1]);
        while (!line().isEmpty()) {
            // the headers say nothing we need
        }
        return status;
    }

    String line() throws IOException {
        var line = new ByteArrayOutputStream(64);
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The product closed the connection.");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void request(String method, String path, Map<String, String> more, String body) throws IOException {
        var content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(256)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append("\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        more.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body != null) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        head.append("\r\n");
        var bytes = new ByteArrayOutputStream(head.length() + content.length);
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        socket.getOutputStream().write(bytes.toByteArray());
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var answered = new LinkedHashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            answered.put(line.substring(0, colon).toLowerCase(), line.substring(colon + 1).strip());
        }
        return new Answer(status, answered, body(status, answered));
    }

    private byte[] body(int status, Map<String, String> answered) throws IOException {
        if (status == 204 || status == 304) {
            return new byte[0];
        }
        var length = answered.get("content-length");
        if (length != null) {
            return exactly(Integer.parseInt(length));
        }
        var whole = new ByteArrayOutputStream();
        for (var size = chunk(); size > 0; size = chunk()) {
            whole.writeBytes(exactly(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The answer is shorter than it says.");
        }
        return bytes;
    }
}
