package balieplein.cities;

import java.util.LinkedHashMap;
import java.util.Map;

/// Messages mean the same in every city.
final class MessageColours {

    static final Map<String, String> ALL = all();

    private MessageColours() {}

    private static Map<String, String> all() {
        var messages = new LinkedHashMap<String, String>();
        messages.put("info", "#0A6FB8");
        messages.put("success", "#1E7B3C");
        messages.put("warning", "#C98A1A");
        messages.put("danger", "#B3261E");
        return messages;
    }
}
