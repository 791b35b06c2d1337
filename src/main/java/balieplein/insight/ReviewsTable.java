package balieplein.insight;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.review`.
@Repository
class ReviewsTable {

    private static final RowMapper<Review> REVIEW = (row, number) -> new Review(
            row.getString("code"),
            row.getString("location"),
            row.getString("product"),
            row.getInt("months"),
            row.getObject("due", LocalDate.class),
            InstantColumn.readOrNull(row, "concluded_at"),
            row.getString("conclusion"));

    private final JdbcClient sql;

    ReviewsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The open ones first, the one that is due first on top.
    List<Review> list() {
        return sql.sql("""
                select code, location, product, months, due, concluded_at, conclusion
                from insight.review
                order by concluded_at desc nulls first, due, code
                """).query(REVIEW).list();
    }

    Optional<Review> find(String code) {
        return sql.sql("""
                select code, location, product, months, due, concluded_at, conclusion
                from insight.review
                where code = ?
                """).param(code).query(REVIEW).optional();
    }

    /// False when there is an open one for the same.
    boolean add(Review review) {
        return sql.sql("""
                                insert into insight.review (code, location, product, months, due)
                                values (:code, :location, :product, :months, :due)
                                on conflict do nothing
                                """)
                        .param("code", review.code())
                        .param("location", review.location())
                        .param("product", review.product())
                        .param("months", review.months())
                        .param("due", review.due())
                        .update()
                == 1;
    }

    /// False when somebody concluded it before.
    boolean conclude(String code, String conclusion, String by, Instant now) {
        return sql.sql("""
                                update insight.review
                                set conclusion = :conclusion,
                                    concluded_by = :by,
                                    concluded_at = :now
                                where code = :code
                                  and concluded_at is null
                                """)
                        .param("code", code)
                        .param("conclusion", conclusion)
                        .param("by", by)
                        .param("now", InstantColumn.of(now))
                        .update()
                == 1;
    }
}
