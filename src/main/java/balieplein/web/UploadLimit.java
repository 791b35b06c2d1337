package balieplein.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a form whose files are too large before anybody reads it. The rest is read and thrown away, because a
/// browser that cannot finish sending shows a broken connection instead of our page.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class UploadLimit extends OncePerRequestFilter {

    private static final long MOST_THROWN_AWAY = 200_000_000;

    private final DataSize most;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.startsWith("multipart/") || request.getContentLengthLong() <= most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffer = new byte[64 * 1024];
        var body = request.getInputStream();
        long thrownAway = 0;
        int read;
        while (thrownAway < MOST_THROWN_AWAY && (read = body.read(buffer)) >= 0) {
            thrownAway += read;
        }
        response.sendError(413);
    }
}
