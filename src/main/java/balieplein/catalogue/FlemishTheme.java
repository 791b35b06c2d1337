package balieplein.catalogue;

import java.util.List;
import java.util.Map;

/// The themes of the Flemish catalogue (code list `Thema` of IPDC-LPDC) beside ours.
final class FlemishTheme {

    private static final Map<Theme, String> THEIRS = Map.of(
            Theme.IDENTITY, "BurgerOverheid",
            Theme.TRAVEL, "BurgerOverheid",
            Theme.CERTIFICATES, "BurgerOverheid",
            Theme.CONTACT, "BurgerOverheid",
            Theme.MOBILITY, "MobiliteitOpenbareWerken",
            Theme.MOVING, "BouwenWonen",
            Theme.LIVING, "BouwenWonen",
            Theme.FAMILY, "WelzijnGezondheid",
            Theme.LEISURE, "CultuurSportVrijeTijd",
            Theme.WASTE, "MilieuEnergie");

    private static final Map<String, Theme> OURS = Map.of(
            "BurgerOverheid", Theme.CERTIFICATES,
            "MobiliteitOpenbareWerken", Theme.MOBILITY,
            "BouwenWonen", Theme.LIVING,
            "WelzijnGezondheid", Theme.FAMILY,
            "CultuurSportVrijeTijd", Theme.LEISURE,
            "MilieuEnergie", Theme.WASTE);

    private FlemishTheme() {}

    static String of(Theme ours) {
        return THEIRS.getOrDefault(ours, "BurgerOverheid");
    }

    /// The first that we have too.
    static Theme of(List<String> theirs) {
        return theirs.stream()
                .map(each -> each.substring(each.lastIndexOf('/') + 1))
                .filter(OURS::containsKey)
                .map(OURS::get)
                .findFirst()
                .orElse(Theme.CONTACT);
    }
}
