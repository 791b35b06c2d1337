package balieplein.insight;

import balieplein.kernel.CityTime;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// What became of the appointments of a period, and how they were made (APT-19).
@Component
class BookingCounts {

    private final BookingCountsTable table;
    private final InstantSource clock;

    BookingCounts(BookingCountsTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    BookingFigures figures(Selection selection) {
        return new BookingFigures(
                table.presence(selection, CityTime.date(clock.instant())),
                table.channels(selection),
                table.shares(selection));
    }
}
