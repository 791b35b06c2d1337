package balieplein.identity.web;

import balieplein.web.Page;

/// The first screen of somebody who works for the city: what their roles let them do.
public record StaffHomePage(String name) implements Page {}
