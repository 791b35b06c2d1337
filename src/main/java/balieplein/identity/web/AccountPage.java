package balieplein.identity.web;

import balieplein.web.Page;
import java.util.List;

/// Who is signed in, and the way out.
///
/// @param roles codes, part of text keys
public record AccountPage(String name, List<String> roles, boolean staff) implements Page {}
