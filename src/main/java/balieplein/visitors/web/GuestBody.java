package balieplein.visitors.web;

import balieplein.visitors.Guest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A guest in the answers of the API.
///
/// @param told how often somebody was told
record GuestBody(
        String visitor,
        String state,
        String name,
        List<String> hosts,
        @Nullable String room,
        List<String> zones,
        int told,
        @Nullable String answeredBy) {

    static GuestBody of(Guest guest) {
        return new GuestBody(
                guest.code(),
                guest.state().tag(),
                guest.name(),
                guest.hosts(),
                guest.room(),
                guest.zones(),
                guest.told(),
                guest.answeredBy());
    }
}
