package balieplein.offline.web;

import balieplein.locations.Pool;
import balieplein.plaza.Counters;
import balieplein.web.Choice;
import balieplein.web.Links;
import balieplein.web.Page;
import balieplein.web.Texts;
import java.util.List;

/// The screen of a counter while the server is away (GUI-12). The browser of the counter keeps it, and its script fills
/// in who waits.
///
/// @param home the address of the desk
/// @param products what can be handled
public record DeskOfflinePage(String counter, String pool, String home, List<Choice> products) implements Page {

    public DeskOfflinePage {
        products = List.copyOf(products);
    }

    static DeskOfflinePage of(Counters.Place place, List<Choice> products) {
        var counter = place.counter();
        var pool = place.location().findPool(counter.pool()).map(Pool::name);
        return new DeskOfflinePage(
                counter.name(),
                pool.map(name -> name.in(Texts.language())).orElse(""),
                "/staff/counter/" + Links.encode(place.location().code()) + "/" + Links.encode(counter.code()),
                products);
    }
}
