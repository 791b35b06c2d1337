package balieplein.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a body that is larger than anything we ask for, also one that does not say beforehand how long it is. Files
/// have a limit of their own.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 21)
final class BodyLimit extends OncePerRequestFilter {

    private final long most;

    BodyLimit(@Value("${balieplein.largest-body}") DataSize most) {
        this.most = most.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && (type.startsWith("multipart/")
                        || type.startsWith("application/x-www-form-urlencoded")
                        || type.startsWith("application/yaml")
                        || type.startsWith("application/ld+json")
                        || type.startsWith("text/csv"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            response.sendError(413);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            chain.doFilter(new Limited(request, most), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long most;

        private Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), most);
        }
    }
}
