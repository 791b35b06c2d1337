package balieplein.cities.web;

import balieplein.web.Page;

/// A statement in plain paragraphs.
///
/// @param kind part of the text keys: `accessibility` or `privacy`
/// @param parts how many headings with a paragraph it has
public record StatementPage(String kind, int parts) implements Page {}
