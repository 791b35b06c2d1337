package balieplein.scenarios.web;

import static balieplein.web.Formats.decimal;
import static balieplein.web.Formats.money;
import static balieplein.web.Formats.number;
import static balieplein.web.Formats.percent;
import static balieplein.web.Texts.text;

import balieplein.models.Outcome;
import balieplein.scenarios.WhatIf;
import balieplein.scenarios.web.Comparison.Headline;
import java.util.ArrayList;
import java.util.List;

/// The figures on top of a comparison, each beside today.
final class ComparisonHeadlines {

    private static final String GOOD = "success";
    private static final String BAD = "warning";
    private static final String PLAIN = "neutral";

    private ComparisonHeadlines() {}

    static List<Headline> of(WhatIf.Answered answer) {
        var today = answer.today();
        var then = answer.then();
        var headlines = new ArrayList<>(waits(then.all(), today.all()));
        headlines.addAll(days(then.all(), today.all()));
        headlines.add(headline(
                "hours", decimal(then.weekHours()), decimal(today.weekHours()), then.weekHours() - today.weekHours()));
        var lost = lost(then.all());
        headlines.add(headline("lost", decimal(lost), decimal(lost(today.all())), lost - lost(today.all())));
        var cost = answer.cost();
        if (cost != null) {
            headlines.add(headline(
                    "cost",
                    money(cost.then()),
                    money(cost.today()),
                    cost.then().cents() - cost.today().cents()));
        }
        return List.copyOf(headlines);
    }

    private static List<Headline> waits(Outcome then, Outcome today) {
        return List.of(
                headline(
                        "mean",
                        ComparisonWords.shown(then.all().mean()),
                        ComparisonWords.shown(today.all().mean()),
                        then.all().mean() - today.all().mean()),
                headline(
                        "p90",
                        ComparisonWords.shown(then.all().p90()),
                        ComparisonWords.shown(today.all().p90()),
                        then.all().p90() - today.all().p90()),
                headline(
                        "within",
                        percent(then.all().within()),
                        percent(today.all().within()),
                        today.all().within() - then.all().within()));
    }

    private static List<Headline> days(Outcome then, Outcome today) {
        return List.of(
                headline(
                        "leaves",
                        ComparisonWords.clock(then.lastLeaves()),
                        ComparisonWords.clock(today.lastLeaves()),
                        0),
                headline(
                        "queue",
                        number(Math.round(then.mostWaiting())),
                        number(Math.round(today.mostWaiting())),
                        then.mostWaiting() - today.mostWaiting()));
    }

    private static double lost(Outcome outcome) {
        return outcome.unserved() + outcome.unplaced();
    }

    private static Headline headline(String key, String value, String before, double worse) {
        var color = Math.abs(worse) < 0.005 ? PLAIN : worse > 0 ? BAD : GOOD;
        return new Headline(
                text("scenarios.staff.figure." + key), value, text("scenarios.staff.figure.today", before), color);
    }
}
