package balieplein.histories;

import balieplein.catalogue.Products;
import balieplein.insight.GeneratedVisits;
import balieplein.insight.Selection;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.surveys.SurveyResults;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Makes up the past of a location of the current city: its weeks, seasons and holidays, its queues and waits as its
/// own counters would have given them. The same seed gives the same visits for a day, whatever the period.
///
/// Never in a real city, and never on days on which somebody really came.
@Component
@Profile("demo | test")
public class Histories {

    /// What came of it.
    public sealed interface Made {

        record Done(int visits) implements Made {}

        /// Nothing was written.
        ///
        /// @param visits that really happened in the period
        record RealVisits(int visits) implements Made {}

        /// Nothing was written: the period has made-up visits already.
        record MadeBefore(int visits) implements Made {}
    }

    private final GeneratedVisits visits;
    private final SurveyResults surveys;
    private final Locations locations;
    private final Products products;

    Histories(GeneratedVisits visits, SurveyResults surveys, Locations locations, Products products) {
        this.visits = visits;
        this.surveys = surveys;
        this.locations = locations;
        this.products = products;
    }

    /// @param from first day
    /// @param to last day, included
    public Made make(String location, LocalDate from, LocalDate to, long seed) {
        var selection = new Selection(location, from, to);
        var real = visits.countReal(selection);
        if (real > 0) {
            return new Made.RealVisits(real);
        }
        var before = visits.count(selection);
        return before > 0 ? new Made.MadeBefore(before) : made(locations.get(location), from, to, seed);
    }

    private Made made(Location location, LocalDate from, LocalDate to, long seed) {
        var answers = new AnsweredWeeks(location.code(), products, surveys, seed);
        var history = new HistoryWriter(location, products, visits, answers, seed);
        var written = from.datesUntil(to.plusDays(1)).mapToInt(history::write).sum();
        answers.write();
        return new Made.Done(written);
    }
}
