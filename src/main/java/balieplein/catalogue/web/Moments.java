package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.web.Formats;
import java.time.Instant;
import java.time.LocalDateTime;

/// A moment as people say it: “vandaag 16.40 u.”, “morgen 9.00 u.”, “donderdag 26 november 9.00 u.”.
final class Moments {

    private Moments() {}

    static String spoken(LocalDateTime moment, Instant now) {
        var today = CityTime.date(now);
        var time = Formats.time(moment.toLocalTime());
        if (moment.toLocalDate().equals(today)) {
            return text("catalogue.moment.today", time);
        }
        if (moment.toLocalDate().equals(today.plusDays(1))) {
            return text("catalogue.moment.tomorrow", time);
        }
        return text("catalogue.moment.day", Formats.day(moment.toLocalDate()), time);
    }
}
