package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.surveys.Scores;
import java.math.BigDecimal;

/// How satisfied residents are, as people read it. Of fewer than ten answers nothing is said.
final class Satisfied {

    private Satisfied() {}

    /// `4,4 (n = 812)`.
    static String mean(Scores answers) {
        return answers.n() < Scores.LEAST
                ? text("insight.staff.satisfied.few")
                : text("insight.staff.satisfied.mean", decimal(answers.mean().value()), answers.n());
    }

    /// `4,3 – 4,5`.
    static String interval(Scores.Estimate estimate) {
        return text("insight.staff.over.period", decimal(estimate.low()), decimal(estimate.high()));
    }

    /// `83,0 %`: what a part of the residents answered is not known more exactly.
    static String share(double share) {
        return decimal(100 * share) + "\u00a0%";
    }

    static String decimal(double number) {
        return Shown.decimal(BigDecimal.valueOf(number));
    }
}
