package balieplein.catalogue;

import balieplein.kernel.CurrentCity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the other modules what became of a product.
@Component
class ProductNews {

    private final ApplicationEventPublisher events;

    ProductNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    /// @param now what the city has
    void tell(@Nullable Product now, Product then) {
        var city = CurrentCity.code();
        var wasPublished = now != null && now.isPublished();
        if (then.isPublished() && !wasPublished) {
            events.publishEvent(new ProductPublished(city, then.code()));
        } else if (then.state() == Product.State.RETIRED && wasPublished) {
            events.publishEvent(new ProductRetired(city, then.code()));
        } else {
            events.publishEvent(new ProductChanged(city, then.code()));
        }
    }
}
