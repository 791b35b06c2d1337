package balieplein.cities.web;

import balieplein.identity.Open;
import balieplein.web.NotFound;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The style guide of the city, where the product is tried out. A browser test looks at each of its screens.
@Controller
@Open
@Profile({"demo", "test"})
final class StyleGuideController {

    private static final Set<String> SCHEMES = Set.of("auto", "light", "dark", "contrast");

    @GetMapping("/style")
    StylePage components(
            @RequestParam(defaultValue = "auto") String scheme,
            @RequestParam(required = false) @Nullable String dir,
            @RequestParam(defaultValue = "false") boolean large,
            @RequestParam(defaultValue = "false") boolean low) {
        return sample("components", scheme, dir, large, low);
    }

    @GetMapping("/style/{screen:[a-z]+}")
    StylePage sample(
            @PathVariable String screen,
            @RequestParam(defaultValue = "auto") String scheme,
            @RequestParam(required = false) @Nullable String dir,
            @RequestParam(defaultValue = "false") boolean large,
            @RequestParam(defaultValue = "false") boolean low) {
        if (!StylePage.SCREENS.contains(screen) || !SCHEMES.contains(scheme)) {
            throw new NotFound("No sample screen '" + screen + "' in the scheme '" + scheme + "'.");
        }
        return new StylePage(screen, scheme, "rtl".equals(dir) ? "rtl" : null, large, low);
    }
}
