package balieplein.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/// What somebody holds or sits at. The time zone is not the city's, so that a page that counts on the visitor's clock
/// shows it.
public record Device(int width, int height, boolean scripts, boolean dark, boolean forcedColours) {

    public static final Device PHONE = new Device(360, 800, true, false, false);
    public static final Device DESK = new Device(1280, 900, true, false, false);
    public static final Device COUNTER = new Device(1440, 900, true, false, false);
    public static final Device KIOSK = new Device(1080, 1920, true, false, false);
    public static final Device DISPLAY = new Device(1920, 1080, true, false, false);

    public Device withoutScripts() {
        return new Device(width, height, false, dark, forcedColours);
    }

    public Device inTheDark() {
        return new Device(width, height, scripts, true, forcedColours);
    }

    Device in(boolean darkness) {
        return new Device(width, height, scripts, darkness, forcedColours);
    }

    public Device withForcedColours() {
        return new Device(width, height, scripts, dark, true);
    }

    public Device wide(int pixels) {
        return new Device(pixels, height, scripts, dark, forcedColours);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(forcedColours ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("nl-BE")
                .setTimezoneId("America/New_York");
    }
}
