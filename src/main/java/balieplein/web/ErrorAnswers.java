package balieplein.web;

import static balieplein.web.Texts.text;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What whoever asked is told when something went wrong: programs get a problem (RFC 9457), people a page.
@Component
class ErrorAnswers {

    private static final Map<Integer, String> KINDS = Map.of(
            400, "invalid-request",
            401, "sign-in-needed",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type",
            429, "too-many-requests");

    private final Pages pages;
    private final JsonMapper json;

    ErrorAnswers(Pages pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = status >= 500 ? "failed" : KINDS.getOrDefault(status, "refused");
        answer(status, kind, request, response, problem -> problem);
    }

    void answer(
            int status,
            String kind,
            HttpServletRequest request,
            HttpServletResponse response,
            java.util.function.UnaryOperator<Problem> more)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (wantsPage(request)) {
            var phone = Screen.find().map(screen -> screen.site().phone()).orElse(null);
            pages.render(new ErrorPage(status, kind, MDC.get(RequestFilter.CORRELATION), phone), response);
            return;
        }
        var title = text("web.error." + kind + ".title");
        var problem = more.apply(Problem.of(status, kind, title).detail(text("web.error." + kind + ".advice")));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem.members()));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        return Screen.find().isPresent()
                && !original(request).contains("/api/")
                && !original(request).startsWith("/actuator");
    }

    private static String original(HttpServletRequest request) {
        @Nullable Object forwarded = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }
}
