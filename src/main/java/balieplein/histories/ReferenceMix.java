package balieplein.histories;

import java.util.List;

/// What visitors of a Flemish city come for, and how long that takes: the product mix of the reference workload.
final class ReferenceMix {

    /// @param share of all visitors, in percent
    /// @param minutes at the counter on average
    /// @param spread standard deviation in parts of the mean
    record Part(String step, double share, double minutes, double spread) {}

    static final List<Part> PARTS = List.of(
            new Part("eid.pickup", 12, 3, .6),
            new Part("driving-licence.pickup", 4, 3, .6),
            new Part("passport.pickup", 5, 3, .6),
            new Part("residence-card.pickup", 3, 3, .6),
            new Part("waste-bags.sale", 4, 2, .6),
            new Part("gft-sticker.sale", 3, 2, .6),
            new Part("eid.request", 10, 8, .5),
            new Part("kids-id.request", 4, 8, .5),
            new Part("passport.request", 5, 9, .5),
            new Part("driving-licence.request", 6, 9, .6),
            new Part("address-change.request", 8, 9, .6),
            new Part("household-certificate.request", 9, 5, .6),
            new Part("resident-parking.request", 4, 6, .5),
            new Part("disabled-parking.request", 2, 8, .6),
            new Part("room-rental.request", 1, 12, .6),
            new Part("residence-card.request", 12, 15, .7),
            new Part("birth.declaration", 5, 22, .6),
            new Part("building.advice", 3, 20, .6));

    private ReferenceMix() {}
}
