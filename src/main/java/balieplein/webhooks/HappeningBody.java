package balieplein.webhooks;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What happened, as the JSON that is delivered.
final class HappeningBody {

    private static final JsonMapper JSON = JsonMapper.shared();

    private HappeningBody() {}

    static String of(WebhookEvent event, String city, Map<String, String> data, String link, Instant at) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", event.tag());
        body.put("timestamp", at.toString());
        var all = new LinkedHashMap<String, String>(data);
        all.put("city", city);
        all.put("link", link);
        body.put("data", all);
        return JSON.writeValueAsString(body);
    }
}
