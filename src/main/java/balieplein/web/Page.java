package balieplein.web;

/// What a screen shows: a public record with exactly that. A controller returns one, and the template of the same name
/// renders it: `balieplein.appointments.web.SlotsPage` is shown by `appointments/slots.jte`.
public interface Page {

    /// The HTTP status; 422 when the page shows the errors of a form.
    default int status() {
        return 200;
    }
}
