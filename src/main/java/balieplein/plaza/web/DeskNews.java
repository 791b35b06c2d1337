package balieplein.plaza.web;

import java.util.List;

/// What the official reads above the desk.
///
/// @param alarms of other counters that are open
/// @param troubles what is out of order at the location
record DeskNews(DeskNotice notice, List<DeskAlarm> alarms, List<String> troubles) {

    DeskNews {
        alarms = List.copyOf(alarms);
        troubles = List.copyOf(troubles);
    }
}
