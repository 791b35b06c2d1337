package balieplein.scenarios.web;

import balieplein.web.Page;

/// A scenario beside today.
public record ScenarioPage(String code, String name, String locationName, Comparison comparison) implements Page {}
