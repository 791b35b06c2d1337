package balieplein.notifications.web;

import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;

/// @param known whether the city knows who this is, and can keep a preference
/// @param language empty for the one in which they ask
/// @param channel `email` or `sms`
/// @param said that it was just kept
public record PreferencesPage(boolean known, List<Choice> languages, String language, String channel, boolean said)
        implements Page {}
