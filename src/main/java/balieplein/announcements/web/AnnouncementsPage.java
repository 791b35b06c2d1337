package balieplein.announcements.web;

import balieplein.announcements.Announcement;
import balieplein.kernel.Language;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// @param typed the new message as it was typed, by field
public record AnnouncementsPage(
        List<Announcement> announcements,
        List<Choice> locations,
        List<Language> languages,
        Map<String, String> typed,
        FieldErrors errors)
        implements Page {

    public AnnouncementsPage {
        announcements = List.copyOf(announcements);
        locations = List.copyOf(locations);
        languages = List.copyOf(languages);
        typed = Map.copyOf(typed);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String typed(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }

    public String place(Announcement announcement, String everywhere) {
        return locations.stream()
                .filter(location -> location.value().equals(announcement.location()))
                .map(Choice::label)
                .findFirst()
                .orElse(everywhere);
    }
}
