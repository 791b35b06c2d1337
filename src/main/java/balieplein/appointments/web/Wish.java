package balieplein.appointments.web;

import balieplein.appointments.PlannedVisit;
import balieplein.appointments.VisitItem;
import balieplein.locations.Location;
import java.util.List;

/// What is asked for, read and weighed.
record Wish(List<VisitItem> items, PlannedVisit visit, Location location) {

    /// In one line, as an address has it.
    String query() {
        return VisitQuery.of(items, location.code());
    }
}
