package balieplein.cities;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The stylesheet of a city: every colour token of the kit in the city's colours, for light, dark and high contrast,
/// with its font and radius. Sizes and type scale are the product's and stand in the common stylesheet.
final class TokenSheet {

    private final HouseStyle style;
    private final Map<String, Colour> groups = new LinkedHashMap<>();
    private final StringBuilder css = new StringBuilder();

    private TokenSheet(HouseStyle style) {
        this.style = style;
        groups.put("main", Colour.of(style.main()));
        groups.put("accent", Colour.of(style.accent()));
        groups.put("neutral", Colour.of(style.neutral()));
        groups.put("support", Colour.of(style.support()));
        MessageColours.ALL.forEach((name, hex) -> groups.put(name, Colour.of(hex)));
    }

    static String of(HouseStyle style) {
        return new TokenSheet(style).write();
    }

    private String write() {
        css.append("@layer ds,bp,city;@layer city{");
        scheme(":root,[data-color-scheme=light]", ColourScheme.LIGHT);
        scheme("[data-color-scheme=dark]", ColourScheme.DARK);
        scheme("[data-color-scheme=contrast]", ColourScheme.CONTRAST);
        css.append("@media(prefers-color-scheme:dark){");
        scheme("[data-color-scheme=auto]", ColourScheme.DARK);
        css.append('}');
        chosenGroup(":root,[data-color-scheme],[data-color=main]", "main");
        groups.keySet().stream()
                .skip(1)
                .forEach(group ->
                        chosenGroup("[data-color-scheme][data-color=%1$s],[data-color=%1$s]".formatted(group), group));
        css.append(":root,[data-typography]{--ds-font-family:")
                .append(style.font().family())
                .append("}:root{--ds-border-radius-base:")
                .append(style.radius() / 16.0)
                .append("rem}");
        return css.append("}\n").toString();
    }

    private void scheme(String selector, ColourScheme scheme) {
        css.append(selector).append('{');
        var tokens = new LinkedHashMap<String, Map<String, Colour>>();
        groups.forEach((group, colour) -> tokens.put(group, scheme.tokens(colour)));
        tokens.forEach((group, shades) ->
                shades.forEach((token, colour) -> token("--ds-color-" + group + "-" + token, colour)));
        var neutral = shades(tokens, "neutral");
        token("--ds-color-focus-inner", shade(neutral, "background-default"));
        token("--ds-color-focus-outer", shade(neutral, "text-default"));
        token("--ds-link-color-visited", shade(shades(tokens, "main"), "text-subtle"));
        new BrandTokens(group("main"), group("accent"))
                .in(scheme, shades(tokens, "main"), shades(tokens, "accent"))
                .forEach(this::token);
        css.append("color-scheme:")
                .append(scheme == ColourScheme.LIGHT ? "light" : "dark")
                .append('}');
    }

    private void chosenGroup(String selector, String group) {
        css.append(selector).append('{');
        ColourScheme.LIGHT.tokens(Colour.BLACK).keySet().forEach(token -> css.append("--ds-color-")
                .append(token)
                .append(":var(--ds-color-")
                .append(group)
                .append('-')
                .append(token)
                .append(");"));
        css.append('}');
    }

    private void token(String name, Colour colour) {
        css.append(name).append(':').append(colour.hex()).append(';');
    }

    private Colour group(String name) {
        return shade(groups, name);
    }

    private static Map<String, Colour> shades(Map<String, Map<String, Colour>> tokens, String group) {
        return java.util.Objects.requireNonNull(tokens.get(group), group);
    }

    static Colour shade(Map<String, Colour> shades, String token) {
        return java.util.Objects.requireNonNull(shades.get(token), token.toLowerCase(Locale.ROOT));
    }
}
