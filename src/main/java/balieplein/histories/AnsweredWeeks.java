package balieplein.histories;

import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.insight.GeneratedVisit;
import balieplein.surveys.GeneratedAnswers;
import balieplein.surveys.Scores;
import balieplein.surveys.SurveyChannel;
import balieplein.surveys.SurveyResults;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// What some of the made-up visitors of a location answered: of a hundred, twenty are asked and two of those answer.
/// Who waited long is less satisfied.
final class AnsweredWeeks {

    private record Key(SurveyChannel channel, String product) {}

    private static final double ASKED = 0.2;
    private static final double ANSWERED = 0.1;
    private static final double COUNTER = 0.5;
    private static final double PHONE = 0.85;
    private static final int LONG = 15 * 60;

    /// The share of answers up to each score.
    private static final double[] SERVED_SOON = {.02, .06, .16, .58, 1};
    private static final double[] WAITED_LONG = {.07, .19, .38, .78, 1};

    private final String location;
    private final Products products;
    private final SurveyResults target;
    private final long seed;
    private final Map<Key, GeneratedAnswers> week = new HashMap<>();
    private @Nullable LocalDate monday;

    AnsweredWeeks(String location, Products products, SurveyResults target, long seed) {
        this.location = location;
        this.products = products;
        this.target = target;
        this.seed = seed;
    }

    void add(LocalDate day, Iterable<GeneratedVisit> visits) {
        if (!day.with(DayOfWeek.MONDAY).equals(monday)) {
            write();
            monday = day.with(DayOfWeek.MONDAY);
        }
        var random = new SplittableRandom(37 * seed + day.toEpochDay());
        for (var visit : visits) {
            if (visit.comes() && visit.called() != null && random.nextDouble() < ASKED) {
                ask(visit, visit.called(), random);
            }
        }
    }

    /// Writes what was answered in the last week.
    void write() {
        if (monday != null && !week.isEmpty()) {
            target.addGenerated(monday, location, week.values());
            week.clear();
        }
    }

    private void ask(GeneratedVisit visit, int called, SplittableRandom random) {
        var key = new Key(channel(visit, random), visit.step().replaceFirst("\\..*", ""));
        var waited = called - (visit.due() == null ? visit.registered() : Math.max(visit.registered(), visit.due()));
        var scores = random.nextDouble() < ANSWERED ? Scores.NONE.with(score(waited, random)) : Scores.NONE;
        var one = new GeneratedAnswers(key.channel(), service(key.product()), key.product(), 1, scores);
        week.merge(key, one, GeneratedAnswers::plus);
    }

    /// Who had an appointment was perhaps asked about the booking instead.
    private static SurveyChannel channel(GeneratedVisit visit, SplittableRandom random) {
        var drawn = visit.due() == null ? 0 : random.nextDouble();
        return drawn < COUNTER ? SurveyChannel.COUNTER : drawn < PHONE ? SurveyChannel.ONLINE : SurveyChannel.PHONE;
    }

    private static int score(int waited, SplittableRandom random) {
        var shares = waited > LONG ? WAITED_LONG : SERVED_SOON;
        var drawn = random.nextDouble();
        var score = 1;
        while (score < Scores.MOST && drawn >= shares[score - 1]) {
            score++;
        }
        return score;
    }

    private String service(String product) {
        var service = products.find(product).map(Product::service).orElse(null);
        return service == null ? "" : service;
    }
}
