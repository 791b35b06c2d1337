package balieplein.insight;

import static balieplein.insight.SmallCells.Cell.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Fewer than five are hidden, also from whoever can subtract (MEA-08, MEA-09).
class SmallCellsTest {

    @Test
    void a_small_cell_is_hidden_and_the_smallest_other_one_with_it_so_that_the_total_gives_nothing_away() {
        assertThat(hidden(of(3, "eid"), of(40, "passport"), of(12, "move"))).containsExactly(0, 2);
    }

    @Test
    void two_small_cells_that_hide_five_together_need_no_third() {
        assertThat(hidden(of(3, "eid"), of(4, "passport"), of(12, "move"))).containsExactly(0, 1);
    }

    @Test
    void two_that_hide_fewer_than_five_together_get_a_third() {
        assertThat(hidden(of(1, "eid"), of(2, "passport"), of(12, "move"), of(9, "birth")))
                .containsExactly(0, 1, 3);
    }

    @Test
    void without_small_cells_nothing_is_hidden() {
        assertThat(hidden(of(5, "eid"), of(40, "passport"))).isEmpty();
        assertThat(hidden()).isEmpty();
    }

    @Test
    void in_a_table_no_row_and_no_column_gives_the_hidden_cell_away() {
        var hidden = hidden(
                of(3, "eid", "09:00"),
                of(20, "eid", "09:30"),
                of(30, "eid", "10:00"),
                of(50, "move", "09:00"),
                of(6, "move", "09:30"),
                of(70, "move", "10:00"));
        assertThat(hidden).containsExactly(0, 1, 3, 4);
    }

    @Test
    void what_is_somebodys_own_stays_hidden_however_much_it_is() {
        assertThat(
                        SmallCells.hidden(List.of(
                                        new SmallCells.Cell(List.of("7"), 400, true), of(300, "8"), of(200, "9")))
                                .stream()
                                .boxed())
                .containsExactly(0, 2);
    }

    private static List<Integer> hidden(SmallCells.Cell... cells) {
        return SmallCells.hidden(List.of(cells)).stream().boxed().toList();
    }
}
