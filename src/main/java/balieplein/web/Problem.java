package balieplein.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A refusal of the API in the form of RFC 9457. Controllers build one from an outcome:
/// `Problem.of(409, "slot-full", text("…")).with("alternatives", …).response()`.
public final class Problem {

    private final int status;
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Problem(int status, String slug, String title) {
        this.status = status;
        members.put("type", "urn:balieplein:" + slug);
        members.put("title", title);
        members.put("status", status);
    }

    /// @param slug for programs, such as `slot-full`
    /// @param title for people, in their language
    public static Problem of(int status, String slug, String title) {
        return new Problem(status, slug, title);
    }

    public Problem detail(String detail) {
        members.put("detail", detail);
        return this;
    }

    public Problem with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public Map<String, Object> members() {
        var correlation = MDC.get(RequestFilter.CORRELATION);
        if (correlation != null) {
            members.put("correlation", correlation);
        }
        return members;
    }

    /// Answers with this problem. The type of the body is open, so that a controller method can return its own answer
    /// or a problem.
    @SuppressWarnings("unchecked")
    public <T> ResponseEntity<T> response() {
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == 429) {
            answer.header(HttpHeaders.RETRY_AFTER, Brakes.RETRY_AFTER_SECONDS);
        }
        return (ResponseEntity<T>) (ResponseEntity<?>) answer.body(members());
    }
}
