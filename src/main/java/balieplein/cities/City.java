package balieplein.cities;

import balieplein.kernel.Code;
import balieplein.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A city that is served here: everything about it as a whole. The first language is its administrative language.
///
/// @param title as shown beside the logo
/// @param hosts the names it answers on
public record City(
        String code,
        String name,
        String title,
        List<String> hosts,
        List<Language> languages,
        String phone,
        String email,
        @Nullable Address address,
        HouseStyle style,
        CityCalendar calendar) {

    public City {
        Code.check(code);
        hosts = List.copyOf(hosts);
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("City " + code + " has no language.");
        }
    }

    /// The administrative language.
    public Language language() {
        return languages.getFirst();
    }

    /// The address that mails of the city come from, also when it has none to write to.
    public String sender() {
        return email.isBlank() ? "no-reply@" + (hosts.isEmpty() ? code + ".localhost" : hosts.getFirst()) : email;
    }
}
