package balieplein.cities.web;

import balieplein.web.Bar;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.HeatRow;
import balieplein.web.LineChart;
import balieplein.web.Page;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every component in every state, and sample screens made of them, in the style of the city. The figures are invented.
///
/// @param screen `components`, or a sample: `home`, `product`, `slots`, `dossier`, `kiosk`, `display`, `counter`,
///     `dashboard`
/// @param direction `rtl`, or null for that of the language
public record StylePage(
        String screen, String scheme, @Nullable String direction, boolean large, boolean low) implements Page {

    static final List<String> SCREENS =
            List.of("components", "home", "product", "slots", "dossier", "kiosk", "display", "counter", "dashboard");

    public OffsetDateTime now() {
        return OffsetDateTime.parse("2026-11-20T14:32:00+01:00");
    }

    public FieldErrors errors() {
        return FieldErrors.none()
                .add("sample-email", "invalid", "Vul een e-mailadres in zoals naam@voorbeeld.be.")
                .add("sample-reason", "required", "Kies waarvoor je komt.");
    }

    public List<Choice> choices() {
        return List.of(
                new Choice("expired", "Mijn kaart is verlopen", "Of ze verloopt binnen 3 maanden", "calendar-event"),
                new Choice("lost", "Mijn kaart is verloren of gestolen", "Breng het attest van de politie mee"),
                new Choice("other", "Iets anders"));
    }

    public List<Bar> bars() {
        return List.of(
                new Bar("Afhalen snelbalie", 1320, "1.320"),
                new Bar("Identiteitskaart", 1184, "1.184"),
                new Bar("Uittreksel of attest", 902, "902"),
                new Bar("Reispas", 611, "611"),
                new Bar("Rijbewijs", 548, "548"),
                new Bar("Verhuizing", 395, "395"),
                new Bar("Bewonerskaart", 287, "287"));
    }

    public List<String> hours() {
        return List.of(
                "8 u.", "9 u.", "10 u.", "11 u.", "12 u.", "13 u.", "14 u.", "15 u.", "16 u.", "17 u.", "18 u.",
                "19 u.");
    }

    public List<HeatRow> heat() {
        return List.of(
                new HeatRow("ma", List.of(12, 64, 88, 71, 0, 0, 0, 0, 0, 96, 104, 62)),
                new HeatRow("di", List.of(10, 52, 61, 48, 0, 0, 0, 0, 0, 0, 0, 0)),
                new HeatRow("wo", List.of(9, 58, 66, 51, 0, 0, 0, 0, 0, 0, 0, 0)),
                new HeatRow("do", List.of(14, 70, 84, 77, 0, 0, 92, 88, 79, 121, 134, 86)),
                new HeatRow("vr", List.of(11, 49, 58, 46, 0, 0, 0, 0, 0, 0, 0, 0)));
    }

    public LineChart waits() {
        return new LineChart(
                List.of(
                        "26/10", "27/10", "28/10", "29/10", "30/10", "2/11", "3/11", "4/11", "5/11", "6/11", "9/11",
                        "10/11", "12/11", "13/11", "16/11", "17/11", "18/11", "19/11", "20/11"),
                List.of(
                        new LineChart.Line(
                                "helft (p50)", List.of(7, 6, 8, 9, 6, 7, 5, 6, 10, 7, 6, 5, 7, 9, 8, 6, 5, 7, 8)),
                        new LineChart.Line(
                                "9 op 10 (p90)",
                                List.of(16, 14, 19, 24, 15, 17, 13, 15, 27, 18, 14, 13, 16, 23, 19, 12, 16, 14, 18))),
                15,
                "norm 15 min.");
    }

    public List<String> documents() {
        return List.of(
                "Je oude kaart. Of het attest van verlies of diefstal van de politie",
                "1 recente pasfoto in kleur. Niet ouder dan 6 maanden. In het Stadskantoor staat een fotohokje (€ 8)",
                "Je uitnodigingsbrief, als je die kreeg",
                "Bancontact of kredietkaart. Liever cash? Betaal aan de automaat bij de ingang");
    }
}
