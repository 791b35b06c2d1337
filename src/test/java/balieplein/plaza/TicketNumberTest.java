package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.SlotCase;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class TicketNumberTest {

    @Autowired
    private QueueFixture queue;

    @Autowired
    private JdbcClient sql;

    @ParameterizedTest
    @CsvSource({"1, B001", "14, B014", "999, B999", "1000, B1000", "12345, B12345"})
    void a_number_has_three_digits_and_grows_past_the_thousandth(int number, String ticket) {
        assertThat(TicketNumber.format("B", number)).isEqualTo(ticket);
    }

    @ParameterizedTest
    @CsvSource({"b 14, B014", "B014, B014", "B1000, B1000", "b0014, B014", "xyz, XYZ"})
    void a_typed_number_is_understood_in_any_form(String typed, String ticket) {
        assertThat(TicketNumber.normal(typed)).isEqualTo(ticket);
    }

    @Test
    @SlotCase("C152")
    void the_thousandth_visitor_of_a_day_gets_a_number_of_four_digits() {
        CurrentCity.run(QueueFixture.newCity(), () -> {
            queue.walkIn("09:00");
            sql.sql("update plaza.ticket_series set last = 998").update();
            assertThat(IntStream.range(0, 3).mapToObj(visitor -> queue.get(queue.walkIn("09:01"))
                            .ticket()))
                    .containsExactly("B999", "B1000", "B1001");
        });
    }

    @Test
    void kiosks_at_the_same_instant_never_give_the_same_number() throws Exception {
        var city = QueueFixture.newCity();
        Callable<String> touch = () ->
                CurrentCity.call(city, () -> queue.get(queue.walkIn("09:00")).ticket());
        try (var kiosks = Executors.newVirtualThreadPerTaskExecutor()) {
            var tickets = new HashSet<String>();
            for (var ticket : kiosks.invokeAll(java.util.Collections.nCopies(60, touch))) {
                tickets.add(ticket.get());
            }
            assertThat(tickets).hasSize(60).contains("B001", "B060");
        }
    }

    @Test
    void a_call_is_spoken_without_the_zeros() {
        assertThat(Speech.callText(Language.NL, "B014", "Balie 7")).isEqualTo("Nummer B 14, Balie 7.");
    }
}
