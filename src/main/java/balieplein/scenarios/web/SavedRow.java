package balieplein.scenarios.web;

import static balieplein.web.Formats.date;
import static balieplein.web.Formats.decimal;
import static balieplein.web.Formats.money;
import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.kernel.Money;
import balieplein.scenarios.SavedScenario;
import balieplein.scenarios.WeekCost;

/// A saved scenario beside today, in words.
///
/// @param today the mean wait in minutes
/// @param then the mean wait in minutes
/// @param hours how many counter hours more or fewer a week
public record SavedRow(String path, String name, String location, String at, String today, String then, String hours) {

    static SavedRow of(SavedScenario saved, String location) {
        var today = saved.answer().today();
        var then = saved.answer().then();
        var more = then.weekHours() - today.weekHours();
        var hours = (more < 0 ? "−" : "+") + decimal(Math.abs(more));
        var cost = saved.answer().cost();
        return new SavedRow(
                "/staff/scenarios/" + saved.code(),
                saved.name(),
                location,
                date(CityTime.date(saved.at())),
                decimal(today.all().all().mean() / 60),
                decimal(then.all().all().mean() / 60),
                cost == null ? hours : text("scenarios.staff.hours-and-cost", hours, cost(cost)));
    }

    private static String cost(WeekCost cost) {
        var more = cost.then().cents() - cost.today().cents();
        return (more < 0 ? "−" : "+") + money(new Money(Math.abs(more)));
    }
}
