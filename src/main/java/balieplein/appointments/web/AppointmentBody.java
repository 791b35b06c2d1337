package balieplein.appointments.web;

import balieplein.locations.Location;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An appointment for programs.
///
/// @param documents what to bring for all of it, each once; empty means nothing
/// @param ics address of the calendar file
/// @param pair the other of two appointments right after each other, which move and are cancelled together; absent
/// when this one stands by itself
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppointmentBody(
        String code,
        @Nullable String secret,
        String state,
        OffsetDateTime start,
        OffsetDateTime end,
        String location,
        Place place,
        List<Item> items,
        List<String> documents,
        @Nullable String name,
        @Nullable String language,
        String channel,
        @Nullable String ics,
        @Nullable Other pair) {

    /// @param secret for whoever has that of this one
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Other(String code, @Nullable String secret, OffsetDateTime start, OffsetDateTime end, List<Item> items) {}

    record Place(
            String name, Location.Address address, @Nullable String phone) {}

    /// @param name product and step in the language of the reader
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String step, String name, int count, @Nullable String variant, List<String> documents) {}
}
