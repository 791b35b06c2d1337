package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.Running;
import balieplein.kernel.CurrentCity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class VisitMoveTest {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private QueueFixture queue;

    @Test
    void the_database_allows_exactly_the_moves_of_the_table_in_the_code() {
        var inDatabase = sql.sql("select event, from_state, to_state from plaza.move")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        var inCode = Arrays.stream(VisitMove.values())
                .flatMap(move -> move.steps().stream()
                        .map(step ->
                                List.of(move.tag(), step.from().tag(), step.to().tag())))
                .toList();
        assertThat(inDatabase).containsExactlyInAnyOrderElementsOf(inCode);
    }

    @ParameterizedTest
    @CsvSource({"started, waiting, serving", "no-show, waiting, no-show", "called, waiting, serving"})
    void the_database_refuses_any_other_move(String event, String from, String to) {
        in_a_city(() -> {
            var visit = queue.walkIn("09:00");
            assertThatThrownBy(() -> insertEvent(visit, 2, event, from, to))
                    .hasMessageContaining("visit_event_event_from_state_to_state_fkey");
        });
    }

    @Test
    void an_event_starts_where_the_one_before_it_ended() {
        in_a_city(() -> {
            var visit = queue.walkIn("09:00");
            assertThatThrownBy(() -> insertEvent(visit, 2, "started", "called", "serving"))
                    .hasMessageContaining("unbroken");
        });
    }

    @Test
    void a_visit_stands_where_its_last_event_ended() {
        in_a_city(() -> {
            var visit = queue.walkIn("09:00");
            assertThatThrownBy(() -> sql.sql("update plaza.visit set state = 'left' where code = ?")
                            .param(visit)
                            .update())
                    .hasMessageContaining("stands_where_its_last_event_ended");
        });
    }

    @Test
    void a_visit_cannot_be_finished_without_a_product() {
        in_a_city(() -> {
            var visit = queue.walkIn("09:00");
            assertThatThrownBy(() -> insertEvent(visit, 2, "finished", "serving", "finished"))
                    .hasMessageContaining("finished_with_products");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "update plaza.visit_event set at = at + interval '1 minute'",
        "delete from plaza.visit_event",
        "truncate plaza.visit_event cascade"
    })
    void what_happened_cannot_be_changed(String statement) {
        in_a_city(() -> {
            queue.walkIn("09:00");
            assertThatThrownBy(() -> sql.sql(statement).update()).hasMessageContaining("append-only");
        });
    }

    private void insertEvent(String visit, int number, String event, String from, String to) {
        sql.sql("""
                insert into plaza.visit_event (visit, number, event, from_state, to_state, at, actor, pool, steps)
                values (?, ?, ?, ?, ?, now(), 'test', 'general', '{}')
                """).params(visit, number, event, from, to).update();
    }

    private static void in_a_city(Runnable test) {
        CurrentCity.run(QueueFixture.newCity(), test);
    }
}
