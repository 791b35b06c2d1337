package balieplein.insight.web;

import balieplein.web.Bar;
import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;

/// How satisfied residents are, the three channels side by side (QUA-04, QUA-05).
///
/// @param location empty for all of them
/// @param years that somebody can choose; empty when nobody was asked yet
/// @param bars the share of each channel that has one
/// @param products without figures that would be about too few
/// @param csv address of the same figures
/// @param generated whether answers are among them that were never given
public record SatisfactionPage(
        List<Choice> locations,
        String location,
        List<Choice> years,
        String year,
        String sentence,
        List<Bar> bars,
        List<Row> channels,
        List<Line> byYear,
        List<Line> byMonth,
        List<Row> products,
        String csv,
        boolean generated)
        implements Page {

    /// @param uncertain whether fewer than thirty answered
    public record Row(
            String name,
            String asked,
            String rate,
            String n,
            String mean,
            String meanInterval,
            String share,
            String shareInterval,
            boolean uncertain) {}

    /// A period: counter, online, phone, all.
    public record Line(String period, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// @param shown share and n, or that there are too few
    public record Cell(String shown, boolean uncertain) {}

    public SatisfactionPage {
        locations = List.copyOf(locations);
        years = List.copyOf(years);
        bars = List.copyOf(bars);
        channels = List.copyOf(channels);
        byYear = List.copyOf(byYear);
        byMonth = List.copyOf(byMonth);
        products = List.copyOf(products);
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }
}
