package balieplein.announcements;

import balieplein.audit.AuditLog;
import balieplein.cities.CityCache;
import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Locations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The messages of the current city to everybody who waits. A change is on every screen within a second.
@Component
public class Announcements {

    private final AnnouncementsTable table;
    private final CityCache<List<Announcement>> lists;
    private final Locations locations;
    private final LiveChannel live;
    private final AuditLog audit;

    Announcements(AnnouncementsTable table, Locations locations, LiveChannel live, AuditLog audit) {
        this.table = table;
        this.lists = new CityCache<>("announcements/list", live, table::list);
        this.locations = locations;
        this.live = live;
        this.audit = audit;
    }

    /// All of them, also those of the past and the future.
    public List<Announcement> list() {
        return lists.get();
    }

    /// What a location tells on a day.
    public List<LocalizedText> at(String location, LocalDate day) {
        return list().stream()
                .filter(announcement -> announcement.isShown(location, day))
                .map(Announcement::text)
                .toList();
    }

    /// @param location null for everywhere
    @Transactional
    public void add(@Nullable String location, LocalizedText text, LocalDate from, LocalDate until) {
        var id = table.add(location, text, from, until);
        audit.record("announcements.added", entity(id), Map.of("from", from.toString(), "until", until.toString()));
        changed();
    }

    /// What the product says of a fact, or takes back.
    @Transactional
    void tell(String source, String location, @Nullable LocalizedText text, LocalDate day) {
        table.tell(source, location, text, day);
        changed();
    }

    @Transactional
    public void remove(long id) {
        table.remove(id);
        audit.record("announcements.removed", entity(id), Map.of());
        changed();
    }

    private void changed() {
        lists.changed();
        locations
                .list()
                .forEach(location -> live.publish(CurrentCity.code() + "/plaza/" + location.code(), "announcements"));
    }

    private static String entity(long id) {
        return "announcement:" + id;
    }
}
