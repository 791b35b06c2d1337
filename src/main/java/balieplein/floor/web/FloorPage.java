package balieplein.floor.web;

import balieplein.web.Page;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The wall of a location (MEA-05). Nothing on it says who somebody is.
///
/// @param path of the wall, under which its actions are
/// @param others locations to look at instead
public record FloorPage(
        String location,
        String name,
        String path,
        OffsetDateTime now,
        List<Figure> figures,
        @Nullable OffsetDateTime longest,
        List<Row> rows,
        Concerns concerns,
        List<Spot> spots,
        List<Stranded> stranded,
        List<Other> others)
        implements Page {

    /// @param note beside the figure, empty when there is nothing to compare with
    public record Figure(String name, String value, String note, String color) {}

    /// A queue.
    ///
    /// @param longest since when somebody waits; null when nobody does
    /// @param target what is aimed at
    /// @param hour what is expected an hour from now
    /// @param last until when numbers are given
    public record Row(
            String name,
            int waiting,
            @Nullable OffsetDateTime longest,
            String color,
            String target,
            String estimate,
            String open,
            String hour,
            String last) {}

    /// What asks for somebody.
    ///
    /// @param troubles what is out of order
    /// @param roster where the counters are not as planned, in sentences
    /// @param rostered whether anybody is planned today
    public record Concerns(List<Notice> alerts, List<String> troubles, List<String> roster, boolean rostered) {

        public Concerns {
            alerts = List.copyOf(alerts);
            troubles = List.copyOf(troubles);
            roster = List.copyOf(roster);
        }
    }

    /// @param helpers counters that could help, with their state
    public record Notice(long id, String time, String sentence, String helpers) {}

    /// A counter and what it is doing.
    public record Spot(String name, String state, String color) {}

    /// Somebody who still waits after closing time.
    ///
    /// @param booking where an appointment is made instead
    public record Stranded(String visit, String ticket, String what, String booking) {}

    public record Other(String name, String path) {}

    public FloorPage {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
        spots = List.copyOf(spots);
        stranded = List.copyOf(stranded);
        others = List.copyOf(others);
    }
}
