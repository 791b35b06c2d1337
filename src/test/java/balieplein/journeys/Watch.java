package balieplein.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks over a visitor's shoulder: what the browser complains of, what comes from elsewhere, how heavy pages are.
final class Watch {

    private final String origin;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> kinds = new HashMap<>();
    private long weight;
    private long scripts;

    Watch(Page page, String origin) {
        this.origin = origin;
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> faults.add("Script failed: " + error));
        page.onRequest(this::see);
        page.onCrash(crashed -> faults.add("The page crashed: " + crashed.url()));
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.responseReceived", this::received);
        network.on("Network.loadingFinished", this::finished);
    }

    List<String> faults() {
        return faults;
    }

    /// Bytes over the wire since the last [#reset].
    long weight() {
        return weight;
    }

    long scripts() {
        return scripts;
    }

    void reset() {
        weight = 0;
        scripts = 0;
    }

    /// A page that answers 404 or 422, or a cable that a test pulls, is said by the browser too; that is no fault of
    /// the page.
    private void hear(ConsoleMessage message) {
        var isRefusal = message.text().startsWith("Failed to load resource")
                && (message.text().contains("status of 4") || message.text().contains("ERR_INTERNET_DISCONNECTED"));
        if (message.type().equals("error") && !isRefusal) {
            faults.add("Browser complains: " + message.text() + " at " + message.location());
        }
    }

    private void see(Request request) {
        var url = request.url();
        if (!url.startsWith(origin + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
            faults.add("Comes from elsewhere: " + url);
        }
    }

    private void received(JsonObject event) {
        kinds.put(event.get("requestId").getAsString(), event.get("type").getAsString());
    }

    private void finished(JsonObject event) {
        var bytes = event.get("encodedDataLength").getAsLong();
        weight += bytes;
        if ("Script".equals(kinds.get(event.get("requestId").getAsString()))) {
            scripts += bytes;
        }
    }
}
