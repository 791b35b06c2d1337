package balieplein.reception.web;

import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;

/// What the info desk counted on a day, and how rightly it sent people on in the last weeks.
///
/// @param cells of each half hour, one for each kind
public record InfoFiguresPage(
        String location,
        List<Choice> locations,
        String day,
        List<String> kinds,
        List<Row> rows,
        List<String> totals,
        List<Referral> referrals,
        String from)
        implements Page {

    public record Row(String halfHour, List<String> cells) {}

    public record Referral(String product, String referrals, String wrong, String share) {}

    public InfoFiguresPage {
        locations = List.copyOf(locations);
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        referrals = List.copyOf(referrals);
    }
}
