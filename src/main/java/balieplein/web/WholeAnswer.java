package balieplein.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.MediaType;

/// An answer that leaves in one piece, with its length, when it is short. Spring hands JSON over before its end is
/// known, which would cost a second write. A line to a screen leaves at once.
final class WholeAnswer extends HttpServletResponseWrapper {

    WholeAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void flushBuffer() throws IOException {
        if (MediaType.TEXT_EVENT_STREAM_VALUE.equals(getContentType())) {
            super.flushBuffer();
        }
    }
}
