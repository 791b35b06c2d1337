package balieplein.web;

import static balieplein.web.Texts.text;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// Answers everything that went wrong: programs get a problem (RFC 9457), people a page. What is our own fault is
/// logged under the code that the answer shows.
@Controller
@ControllerAdvice
final class Errors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    /// With this message a filter refuses a form that lay open for too long.
    private static final String FORM_EXPIRED = "form-expired";

    private final ErrorAnswers answers;

    Errors(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    void invalidInput(InvalidInput fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.answer(
                422,
                "invalid-input",
                request,
                response,
                problem -> problem.with("errors", fault.errors().list()));
    }

    @ExceptionHandler
    void notFound(NotFound fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.answer(404, request, response);
    }

    @ExceptionHandler
    void wrongType(MethodArgumentTypeMismatchException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var faults = List.of(new FieldErrors.Fault(
                fault.getName(), "invalid", text("web.error.invalid-value", String.valueOf(fault.getValue()))));
        answers.answer(400, "invalid-request", request, response, problem -> problem.with("errors", faults));
    }

    @ExceptionHandler
    void tooLarge(MaxUploadSizeExceededException fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.answer(413, request, response);
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
            answers.answer(refusal.getStatusCode().value(), request, response);
        } else if (fault instanceof org.springframework.http.converter.HttpMessageNotReadableException
                || ZeroCharacter.isBehind(fault)) {
            answers.answer(400, request, response);
        } else {
            LOG.error("{} {} failed.", request.getMethod(), request.getRequestURI(), fault);
            answers.answer(500, request, response);
        }
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
            answers.answer(403, FORM_EXPIRED, request, response, problem -> problem);
        } else {
            answers.answer(status == null ? 404 : status, request, response);
        }
    }
}
