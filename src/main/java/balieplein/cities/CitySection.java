package balieplein.cities;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The keys `city`, `style` and `calendar` of the city file.
@Component
@Order(0)
final class CitySection implements CityFileSection {

    private final CitiesTable table;
    private final HostsReader hosts;

    CitySection(CitiesTable table, HostsReader hosts) {
        this.table = table;
        this.hosts = hosts;
    }

    @Override
    public List<String> keys() {
        return List.of("city", "style", "calendar");
    }

    @Override
    public Change read(FileEntry file) {
        var entry = file.get("city").entry();
        var code = entry.get("code").code();
        var names = hosts.read(entry, code);
        var languages = languages(entry);
        var style = file.find("style").map(FileValue::entry).map(HouseStyleReader::read);
        var calendar = file.find("calendar").map(FileValue::entry).map(CalendarReader::read);
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
                    names,
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
        return FileText.map(
                "city", entry,
                "style", HouseStyleReader.written(city.style()),
                "calendar", CalendarReader.written(city.calendar()));
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
}
