package balieplein.scenarios.web;

import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;

/// What an hour at the counters of a location costs, pool by pool.
///
/// @param said what just happened, part of a text key; empty when nothing did
public record HourCostsPage(
        String location, String locationName, int version, List<Price> prices, String said, FieldErrors errors)
        implements Page {

    /// @param field of the form
    /// @param value as it was typed or is kept; empty without a price
    public record Price(String field, String pool, String value) {}

    public HourCostsPage {
        prices = List.copyOf(prices);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
