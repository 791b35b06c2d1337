package balieplein.pickups.web;

/// An item in a list.
///
/// @param state part of a text key
/// @param colour of the tag with its state
/// @param days since it is ready
public record ItemRow(
        String code,
        String reference,
        String product,
        String state,
        String stateName,
        String colour,
        String shelf,
        String name,
        String location,
        String ready,
        int days) {}
