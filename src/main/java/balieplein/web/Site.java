package balieplein.web;

import balieplein.kernel.Language;
import java.util.List;

/// What a screen needs to know of the city it speaks for. The first language is the city's own.
///
/// @param styleUrl where the city's token sheet is served
/// @param logoUrl where the city's logo is served
public record Site(
        String city,
        String name,
        String title,
        List<Language> languages,
        String phone,
        String email,
        List<String> address,
        String styleUrl,
        String logoUrl) {

    public Site {
        languages = List.copyOf(languages);
        address = List.copyOf(address);
    }

    public Language language() {
        return languages.getFirst();
    }
}
