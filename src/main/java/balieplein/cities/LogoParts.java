package balieplein.cities;

import java.util.Set;

/// The shapes and attributes a logo may have.
final class LogoParts {

    static final Set<String> ELEMENTS = Set.of("""
            svg g path rect circle ellipse line polyline polygon text tspan title desc defs
            linearGradient radialGradient stop clipPath mask use symbol
            """.strip().split("\\s+"));

    static final Set<String> ATTRIBUTES = Set.of("""
            id class viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points dx dy transform
            fill fill-opacity fill-rule clip-rule clip-path mask stroke stroke-width stroke-linecap
            stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity opacity
            color offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod
            clipPathUnits maskUnits preserveAspectRatio font-family font-size font-weight font-style
            letter-spacing text-anchor dominant-baseline role aria-label aria-hidden focusable version
            href xlink:href xmlns xmlns:xlink xml:space
            """.strip().split("\\s+"));

    private LogoParts() {}
}
