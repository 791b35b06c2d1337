package balieplein.cities;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The keys `city`, `style` and `calendar` of the city file.
@Component
@Order(0)
final class CitySection implements CityFileSection {

    private static final String LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    private static final Pattern HOST = Pattern.compile(LABEL + "([.]" + LABEL + ")*");

    private final CitiesTable table;

    CitySection(CitiesTable table) {
        this.table = table;
    }

    @Override
    public List<String> keys() {
        return List.of("city", "style", "calendar");
    }

    @Override
    public Change read(FileEntry file) {
        var entry = file.get("city").entry();
        var code = entry.get("code").code();
        var hosts = hosts(entry, code);
        var languages = languages(entry);
        var style = file.find("style").map(FileValue::entry).map(HouseStyleReader::read);
        var calendar = file.find("calendar").map(FileValue::entry).map(CitySection::calendar);
        var name = entry.get("name").text();
        var title = entry.find("title").map(FileValue::text).orElse(name);
        var phone = entry.find("phone").map(FileValue::text).orElse("");
        var email = entry.find("email").map(FileValue::text).orElse("");
        var address =
                entry.find("address").map(FileValue::entry).map(Address::read).orElse(null);
        return tally -> {
            var now = table.find(code);
            var then = new City(
                    code,
                    name,
                    title,
                    hosts,
                    languages,
                    phone,
                    email,
                    address,
                    style.or(() -> now.map(City::style)).orElse(HouseStyleReader.PLAIN),
                    calendar.or(() -> now.map(City::calendar)).orElse(CityCalendar.BELGIAN));
            if (tally.isNews("city " + code, now.orElse(null), then)) {
                table.write(then);
            }
        };
    }

    @Override
    public Map<String, Object> export() {
        return table.find(CurrentCity.code()).map(CitySection::written).orElse(Map.of());
    }

    private static Map<String, Object> written(City city) {
        var entry = FileText.map(
                "code", city.code(),
                "name", city.name(),
                "title", city.title(),
                "hosts", city.hosts(),
                "languages", city.languages().stream().map(Language::tag).toList(),
                "phone", city.phone(),
                "email", city.email(),
                "address", city.address() == null ? null : city.address().written());
        var days = new ArrayList<Map<String, Object>>();
        city.calendar()
                .closed()
                .forEach((day, name) -> days.add(FileText.map("date", FileText.of(day), "name", FileText.of(name))));
        var holidays = city.calendar().legalHolidays() ? Holidays.BELGIAN : Holidays.NONE;
        return FileText.map(
                "city", entry,
                "style", HouseStyleReader.written(city.style()),
                "calendar", FileText.map("holidays", FileText.of(holidays), "closed", days));
    }

    private List<String> hosts(FileEntry entry, String code) {
        var hosts = new ArrayList<String>();
        for (FileValue value : entry.list("hosts")) {
            var host = value.raw();
            if (!HOST.matcher(host).matches()) {
                value.fault("cities.staff.fault.host", host);
            } else if (hosts.contains(host) || isTaken(host, code)) {
                value.fault("cities.staff.fault.host-taken", host);
            } else {
                hosts.add(host);
            }
        }
        return hosts;
    }

    private boolean isTaken(String host, String code) {
        Optional<String> owner = table.ownerOf(host);
        return owner.isPresent() && !owner.get().equals(code);
    }

    private static List<Language> languages(FileEntry entry) {
        var languages = new ArrayList<Language>();
        for (FileValue value : entry.get("languages").list()) {
            var language = value.choice(Language.class);
            if (!languages.contains(language)) {
                languages.add(language);
            }
        }
        if (languages.isEmpty()) {
            entry.get("languages").fault("cities.staff.fault.language");
            return List.of(Language.NL);
        }
        return languages;
    }

    private static CityCalendar calendar(FileEntry entry) {
        var holidays = entry.find("holidays")
                .map(value -> value.choice(Holidays.class))
                .orElse(Holidays.BELGIAN);
        var closed = new TreeMap<LocalDate, LocalizedText>();
        for (FileEntry day : entry.entries("closed")) {
            var date = day.get("date").date();
            if (closed.put(date, day.get("name").localized()) != null) {
                day.fault("cities.staff.fault.closed-twice", date);
            }
        }
        return new CityCalendar(holidays == Holidays.BELGIAN, closed);
    }

    private enum Holidays {
        BELGIAN,
        NONE
    }
}
