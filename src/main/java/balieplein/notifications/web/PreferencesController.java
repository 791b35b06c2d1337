package balieplein.notifications.web;

import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.Language;
import balieplein.notifications.Message.Channel;
import balieplein.notifications.Preferences;
import balieplein.notifications.Preferences.Preference;
import balieplein.web.Choice;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How whoever is signed in wants to hear of the city.
@Controller
@Allowed(Role.RESIDENT)
@RequestMapping("/account/messages")
class PreferencesController {

    private final Preferences preferences;

    PreferencesController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    PreferencesPage show(@RequestParam(defaultValue = "") String said) {
        var person = Actor.current().person();
        var now = preferences.of(person);
        var languages = Screen.current().site().languages().stream()
                .map(language -> new Choice(language.tag(), language.ownName()))
                .toList();
        return new PreferencesPage(
                person != null,
                languages,
                now.language() == null ? "" : now.language().tag(),
                now.channel() == Channel.SMS ? "sms" : "email",
                said.equals("kept"));
    }

    /// What is none of the choices counts as none.
    @PostMapping
    Redirect keep(@RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String channel) {
        var person = Actor.current().person();
        if (person != null) {
            preferences.keep(
                    person, new Preference(language(language), channel.equals("sms") ? Channel.SMS : Channel.EMAIL));
        }
        return Redirect.to("/account/messages?said=kept");
    }

    private static @Nullable Language language(String tag) {
        return Language.find(tag)
                .filter(language -> Screen.current().site().languages().contains(language))
                .orElse(null);
    }
}
