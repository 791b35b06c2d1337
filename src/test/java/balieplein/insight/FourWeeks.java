package balieplein.insight;

import balieplein.City;
import balieplein.Desk;

/// A city with two long days a week, and in October 2016 one Thursday closed and one short.
final class FourWeeks {

    private FourWeeks() {}

    static City city() {
        return City.with(Desk.open("monday", "09:00-20:00")
                .and("tuesday", "09:00-15:00")
                .and("wednesday", "09:00-15:00")
                .and("thursday", "09:00-20:00")
                .and("friday", "09:00-15:00")
                .extra("""
                        regime: mixed
                    exceptions:
                      - {from: 2016-10-06, to: 2016-10-06, reason: {nl: Personeelsdag}}
                      - {from: 2016-10-13, to: 2016-10-13, reason: {nl: Vroeg toe}, week: {thursday: ["09:00-14:30"]}}
                """)
                .file());
    }
}
