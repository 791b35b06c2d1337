package balieplein.appointments.web;

import balieplein.web.Page;
import java.util.List;

/// Everything one can make an appointment for.
public record WhatPage(List<Row> products) implements Page {

    /// @param steps what can be done for it at a counter by appointment
    public record Row(String name, String icon, List<Step> steps) {}

    public record Step(String code, String name) {}
}
