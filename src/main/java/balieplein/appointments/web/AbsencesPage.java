package balieplein.appointments.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Who or what is away at a location, and the appointments that counted on it.
///
/// @param resources the rooms and named officials
/// @param done how many appointments just got another; negative when nothing was done
public record AbsencesPage(
        String location,
        String locationName,
        List<Choice> resources,
        List<Row> absences,
        String resource,
        String from,
        String until,
        int done,
        FieldErrors errors)
        implements Page {

    public record Row(String code, String name, LocalDate from, LocalDate until, List<Hit> hits) {

        public Row {
            hits = List.copyOf(hits);
        }
    }

    /// An appointment that counted on it.
    public record Hit(String code, LocalDateTime start, String what, String name) {}

    public AbsencesPage {
        resources = List.copyOf(resources);
        absences = List.copyOf(absences);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
