package balieplein.web;

import static balieplein.web.Texts.text;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.json.JsonMapper;

/// Answers everything that went wrong: programs get a problem (RFC 9457), people a page. What is our own fault is
/// logged under the code that the answer shows.
@Controller
@ControllerAdvice
final class Errors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final String ZERO_CHARACTER = "22021";
    /// With this message a filter refuses a form that lay open for too long.
    private static final String FORM_EXPIRED = "form-expired";

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

    Errors(Pages pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    @ExceptionHandler
    void invalidInput(InvalidInput fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                422,
                "invalid-input",
                request,
                response,
                problem -> problem.with("errors", fault.errors().list()));
    }

    @ExceptionHandler
    void notFound(NotFound fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(404, request, response);
    }

    @ExceptionHandler
    void wrongType(MethodArgumentTypeMismatchException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var faults = List.of(new FieldErrors.Fault(
                fault.getName(), "invalid", text("web.error.invalid-value", String.valueOf(fault.getValue()))));
        answer(400, "invalid-request", request, response, problem -> problem.with("errors", faults));
    }

    @ExceptionHandler
    void tooLarge(MaxUploadSizeExceededException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(413, request, response);
    }

    /// Everything else: Spring's own refusals keep their status, the rest is a failure of ours.
    @ExceptionHandler
    void anything(Exception fault, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (fault instanceof org.springframework.security.access.AccessDeniedException
                || fault instanceof org.springframework.security.core.AuthenticationException
                || response.isCommitted()) {
            throw fault;
        }
        if (fault instanceof ErrorResponse refusal) {
            answer(refusal.getStatusCode().value(), request, response);
        } else if (fault instanceof org.springframework.http.converter.HttpMessageNotReadableException
                || isNoText(fault)) {
            answer(400, request, response);
        } else {
            LOG.error("{} {} failed.", request.getMethod(), request.getRequestURI(), fault);
            answer(500, request, response);
        }
    }

    /// PostgreSQL stores no zero characters, and no code or name has one.
    private static boolean isNoText(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && ZERO_CHARACTER.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /// What the servlet container reports: refusals of filters and failures outside the controllers.
    @RequestMapping("/error")
    void dispatched(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (fault != null && (status == null || status >= 500)) {
            LOG.error("{} failed.", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), fault);
        }
        if (FORM_EXPIRED.equals(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))) {
            answer(403, FORM_EXPIRED, request, response, problem -> problem);
        } else {
            answer(status == null ? 404 : status, request, response);
        }
    }

    private void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = status >= 500 ? "failed" : KINDS.getOrDefault(status, "refused");
        answer(status, kind, request, response, problem -> problem);
    }

    private void answer(
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
