package balieplein.visitors.web;

/// An appointment with somebody by name, as the reception reads it.
///
/// @param with the official
/// @param presence whether the official is there, as people read it
/// @param color of the presence
/// @param deputy who stands in; empty while the official is not absent
/// @param expected whether the visitor has still to come
/// @param ticket of a visitor who came; empty when not yet, or gone
public record NamedRow(
        String code,
        String time,
        String name,
        String with,
        String presence,
        String color,
        String deputy,
        String room,
        boolean expected,
        String ticket) {}
