package balieplein.appointments.web;

import balieplein.appointments.Calendars;
import balieplein.identity.Open;
import balieplein.web.Answers;
import balieplein.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// An appointment as a calendar file.
@RestController
@RequestMapping("/api/v1")
@Open
class CalendarController {

    private final WithSecret withSecret;
    private final Calendars calendars;

    CalendarController(WithSecret withSecret, Calendars calendars) {
        this.withSecret = withSecret;
        this.calendars = calendars;
    }

    /// For the resident's own calendar.
    @Answers(problems = "429 too-many-tries")
    @GetMapping("/appointments/{code}/calendar.ics")
    ResponseEntity<?> calendar(
            @PathVariable String code,
            @RequestParam(required = false, defaultValue = "") String secret,
            HttpServletRequest request) {
        return withSecret.answer(code, secret, request, appointment -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8;method=PUBLISH"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + appointment.code() + ".ics\"")
                .body(calendars.file(appointment, Screen.current().origin())));
    }
}
