package balieplein.appointments.web;

import balieplein.web.Page;

/// There is no appointment with this code and secret, or there were too many tries.
public record UnknownPage(int status) implements Page {}
