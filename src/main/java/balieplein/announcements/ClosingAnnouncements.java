package balieplein.announcements;

import balieplein.cities.Cities;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Locations;
import balieplein.locations.OpeningHours;
import balieplein.locations.SuddenClosing;
import balieplein.locations.SuddenNotice;
import balieplein.web.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Says on the waiting screens of a location that its day ends early (LOC-10).
@Component
class ClosingAnnouncements {

    private final Announcements announcements;
    private final Locations locations;
    private final Cities cities;

    ClosingAnnouncements(Announcements announcements, Locations locations, Cities cities) {
        this.announcements = announcements;
        this.locations = locations;
        this.cities = cities;
    }

    @Async
    @TransactionalEventListener
    void on(SuddenClosing.Changed event) {
        CurrentCity.run(event.city(), () -> {
            var hours = locations.settled(event.location()).hours();
            var source = "closed-early:" + event.location() + ":" + event.day();
            announcements.tell(source, event.location(), text(hours, event.day()), event.day());
        });
    }

    private @Nullable LocalizedText text(OpeningHours hours, LocalDate day) {
        var texts = new LinkedHashMap<Language, String>();
        for (var language : cities.current().languages()) {
            var text = Texts.speaking(language, () -> SuddenNotice.of(hours, day));
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts.isEmpty() ? null : new LocalizedText(texts);
    }
}
