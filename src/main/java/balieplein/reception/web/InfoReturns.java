package balieplein.reception.web;

import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.locations.Locations;
import balieplein.plaza.CheckIns;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import balieplein.plaza.Visits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whoever comes back shows the ticket of the visit before; nobody is recognised by name (CAT-03).
@Component
class InfoReturns {

    private final CheckIns checkIns;
    private final Visits visits;
    private final Products products;
    private final Locations locations;

    InfoReturns(CheckIns checkIns, Visits visits, Products products, Locations locations) {
        this.checkIns = checkIns;
        this.visits = visits;
        this.products = products;
        this.locations = locations;
    }

    /// Where the screen goes for a ticket that was scanned: to its place in the queue as long as it waits here, else to
    /// what it was for. Empty for a ticket that nobody knows.
    Optional<String> path(String location, String scanned) {
        return checkIns.scanned(scanned).map(visit -> path(location, visit));
    }

    Optional<InfoDeskPage.Earlier> find(String visit) {
        return visits.find(visit)
                .map(found -> new InfoDeskPage.Earlier(
                        found.code(),
                        TicketNumber.spaced(found.ticket()),
                        found.place().day(),
                        locations
                                .find(found.location())
                                .map(location -> location.name())
                                .orElse(found.location())));
    }

    private String path(String location, Visit visit) {
        if (visit.state().isOpen() && visit.location().equals(location)) {
            return InfoDeskController.path(location, "", "", "&visit=" + visit.code());
        }
        var product = visit.wish().steps().stream()
                .findFirst()
                .flatMap(products::findStep)
                .map(ProductStep::product)
                .orElse("");
        return InfoDeskController.path(location, "", product, "&earlier=" + visit.code());
    }
}
