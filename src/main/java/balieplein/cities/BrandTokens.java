package balieplein.cities;

import java.util.LinkedHashMap;
import java.util.Map;

/// Where the city shows itself: the bar on top, the highlighted call, the lines beside facts. The colours of the city
/// stay themselves there, as a bright yellow mirrored for the dark would turn brown.
///
/// @param brand the main colour of the city
/// @param own its accent
record BrandTokens(Colour brand, Colour own) {

    private static final double SEEN = 3;

    /// @param main shades of the main colour in this scheme
    /// @param accent shades of the accent
    Map<String, Colour> in(ColourScheme scheme, Map<String, Colour> main, Map<String, Colour> accent) {
        var tokens = new LinkedHashMap<String, Colour>();
        var light = scheme == ColourScheme.LIGHT;
        tokens.put("--bp-bar-background", TokenSheet.shade(main, light ? "base-default" : "surface-active"));
        tokens.put("--bp-bar-text", TokenSheet.shade(main, light ? "base-contrast-default" : "text-default"));
        var bar = TokenSheet.shade(main, light ? "base-default" : "surface-active");
        tokens.put("--bp-bar-highlight", own.contrastWith(bar) >= SEEN ? own : bar.textOn());
        tokens.put("--bp-brand-background", brand);
        tokens.put("--bp-brand-text", brand.textOn());
        var page = TokenSheet.shade(main, "background-default");
        var seen = own.contrastWith(page) >= SEEN;
        var highlight = light || seen ? own : TokenSheet.shade(accent, "border-strong");
        tokens.put("--bp-highlight", highlight);
        tokens.put("--bp-highlight-text", highlight.textOn());
        tokens.put("--bp-highlight-edge", seen ? highlight : TokenSheet.shade(accent, "border-strong"));
        return tokens;
    }
}
