package balieplein;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/// A request byte for byte, as no well-behaved client would send it.
final class RawRequest {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawRequest() {}

    /// What came back until the line was closed; empty when it was closed without an answer. Fails when nothing happens
    /// at all.
    static String send(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (SocketException e) {
                // refused while we were still sending; there may be an answer
            }
            return answer(socket);
        }
    }

    /// The status of the first answer; 0 when there is none.
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private static String answer(Socket socket) throws IOException {
        var answer = new StringBuilder();
        var buffer = new byte[8192];
        try {
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException e) {
            // closed on us
        }
        return answer.toString();
    }
}
