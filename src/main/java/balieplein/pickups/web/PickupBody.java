package balieplein.pickups.web;

import balieplein.kernel.CityTime;
import balieplein.pickups.PickupItem;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// An item in the answers of the API, for staff.
@JsonInclude(JsonInclude.Include.NON_NULL)
record PickupBody(
        String code,
        String reference,
        String step,
        String state,
        String location,
        @Nullable String shelf,
        @Nullable String name,
        @Nullable LocalDate expected,
        @Nullable OffsetDateTime ready) {

    static PickupBody of(PickupItem item) {
        var ready = item.readyAt();
        return new PickupBody(
                item.code(),
                item.reference(),
                item.step(),
                item.state().tag(),
                item.location(),
                item.shelf(),
                item.name(),
                item.expectedOn(),
                ready == null ? null : CityTime.offset(ready));
    }
}
