package balieplein.insight;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The reviews of the current city: every so many months, per location or per product there, somebody looks at the
/// measured figures and records a conclusion (LOC-12).
@Component
public class Reviews {

    /// What came of planning or concluding.
    public sealed interface Reviewing {

        record Done(String code) implements Reviewing {}

        /// There is an open one for the same location and product.
        record AlreadyPlanned() implements Reviewing {}

        /// Somebody else recorded a conclusion first.
        record AlreadyConcluded() implements Reviewing {}
    }

    private final ReviewsTable table;
    private final AuditLog audit;
    private final InstantSource clock;

    Reviews(ReviewsTable table, AuditLog audit, InstantSource clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Review> list() {
        return table.list();
    }

    /// Throws [NotFound].
    public Review get(String code) {
        return table.find(code).orElseThrow(() -> new NotFound("No review '" + code + "'."));
    }

    public boolean isDue(Review review) {
        return review.isOpen() && !review.due().isAfter(today());
    }

    @Transactional
    public Reviewing plan(String location, @Nullable String product, int months, LocalDate due) {
        var code = UUID.randomUUID().toString().substring(0, 8);
        if (!table.add(new Review(code, location, product, months, due, null, null))) {
            return new Reviewing.AlreadyPlanned();
        }
        audit.record("insight.review-planned", "review:" + code, Map.of("location", location, "months", months));
        return new Reviewing.Done(code);
    }

    /// Closes a review with what was concluded, and plans the next one.
    @Transactional
    public Reviewing conclude(String code, String conclusion) {
        var review = get(code);
        if (!table.conclude(code, conclusion, Actor.current().subject(), clock.instant())) {
            return new Reviewing.AlreadyConcluded();
        }
        audit.record("insight.review-concluded", "review:" + code, Map.of("conclusion", conclusion));
        return plan(review.location(), review.product(), review.months(), today().plusMonths(review.months()));
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
