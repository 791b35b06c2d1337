package balieplein.offline.web;

import balieplein.appointments.VisitItem;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.offline.DeskAct;
import balieplein.plaza.VisitMove;
import balieplein.web.InvalidInput;
import balieplein.web.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what the browser of a counter hands in.
@Component
class DeskActs {

    private static final int MOST = 2000;
    private static final int MOST_ITEMS = 20;

    private final Products products;
    private final JsonMapper json;

    DeskActs(Products products, JsonMapper json) {
        this.products = products;
        this.json = json;
    }

    List<DeskAct> read(String text) {
        try {
            var given = json.readTree(text);
            if (!given.isArray() || given.size() > MOST) {
                throw invalid("acts");
            }
            var acts = new ArrayList<DeskAct>();
            for (var act : given) {
                acts.add(new DeskAct(
                        act.path("id").asString(),
                        act.path("visit").asString(""),
                        act.path("ticket").asString(),
                        VisitMove.of(act.path("move").asString()),
                        CityTime.parse(act.path("at").asString()),
                        items(act.path("items"))));
            }
            return acts;
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw invalid("acts");
        }
    }

    static Instant moment(String text) {
        try {
            return CityTime.parse(text);
        } catch (DateTimeException e) {
            throw invalid("now");
        }
    }

    private List<VisitItem> items(JsonNode given) {
        var items = new ArrayList<VisitItem>();
        for (var item : given) {
            var step = item.path("step").asString();
            var count = item.path("count").asInt();
            if (items.size() >= MOST_ITEMS
                    || count < 1
                    || count > 99
                    || products.findStep(step).isEmpty()) {
                throw invalid("acts");
            }
            items.add(new VisitItem(step, count, null));
        }
        return items;
    }

    private static InvalidInput invalid(String field) {
        return new InvalidInput(field, "invalid", Texts.text("offline.staff.invalid"));
    }
}
