package balieplein.offline.web;

import balieplein.web.Page;
import java.util.List;

/// The kiosk while the server is away. It is kept by the browser of the kiosk and works by its script alone.
public record OfflinePage(String location, List<Choice> choices) implements Page {

    public record Choice(String step, String icon, String name) {}

    public OfflinePage {
        choices = List.copyOf(choices);
    }

    public String address() {
        return "/kiosk/" + location + "/offline";
    }

    public String home() {
        return "/kiosk/" + location;
    }
}
