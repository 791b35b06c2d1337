package balieplein.cities;

import balieplein.cities.HouseStyle.Font;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The house style as the city file writes it.
final class HouseStyleReader {

    /// Of a city that did not choose yet.
    static final HouseStyle PLAIN =
            new HouseStyle("#0B5563", "#F4B41A", "#24303A", "#1E7B3C", """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="8" fill="#0B5563"/></svg>
            """.strip(), Font.INTER, 4);

    private static final int USUAL_RADIUS = 4;

    private HouseStyleReader() {}

    static HouseStyle read(FileEntry entry) {
        var colours = entry.get("colours").entry();
        var main = colours.get("main").raw();
        var accent = colours.get("accent").raw();
        var neutral = colours.get("neutral").raw();
        var support = colours.get("support").raw();
        var logo = entry.get("logo").raw();
        var font = entry.find("font").map(HouseStyleReader::font).orElse(Font.INTER);
        var radius = entry.find("radius")
                .map(value -> value.number(0, HouseStyle.MOST_RADIUS))
                .orElse(USUAL_RADIUS);
        var refusals = HouseStyle.refusals(main, accent, neutral, support, logo, radius);
        for (var refusal : refusals) {
            var value = refusal.field().startsWith("colours.")
                    ? colours.find(refusal.field().substring("colours.".length()))
                    : entry.find(refusal.field());
            value.ifPresent(
                    there -> there.fault(refusal.textKey(), refusal.values().toArray()));
        }
        return refusals.isEmpty() ? new HouseStyle(main, accent, neutral, support, logo, font, radius) : PLAIN;
    }

    static Map<String, Object> written(HouseStyle style) {
        return FileText.map(
                "colours",
                FileText.map(
                        "main", style.main(),
                        "accent", style.accent(),
                        "neutral", style.neutral(),
                        "support", style.support()),
                "logo",
                style.logo(),
                "font",
                written(style.font()),
                "radius",
                style.radius());
    }

    private static Font font(FileValue value) {
        var name = value.raw();
        for (Font font : Font.values()) {
            if (font.name().equalsIgnoreCase(name)) {
                return font;
            }
        }
        value.fault("cities.staff.fault.choice", name, Suggestions.of(name, names()));
        return Font.INTER;
    }

    private static List<String> names() {
        return Arrays.stream(Font.values()).map(HouseStyleReader::written).toList();
    }

    private static String written(Font font) {
        return font.name().charAt(0) + font.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
