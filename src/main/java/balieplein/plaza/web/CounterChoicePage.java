package balieplein.plaza.web;

import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where an official sits down.
///
/// @param last the counter of the last time, when it is free
public record CounterChoicePage(@Nullable Spot last, List<Place> places) implements Page {

    /// @param spots its counters today
    public record Place(String name, List<Spot> spots) {}

    /// A counter.
    ///
    /// @param path the address of its desk
    /// @param by the colleague who has it; null when it is free
    /// @param lost whether that colleague's screen has not been heard of for minutes
    public record Spot(
            String name,
            String location,
            String pool,
            String path,
            @Nullable String by,
            @Nullable String since,
            boolean lost) {}

    public CounterChoicePage {
        places = List.copyOf(places);
    }
}
