package balieplein.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What templates draw: bars, heat, lines, codes and menus.
class ChartsTest {

    @Test
    void the_longest_bar_fills_its_room_and_nothing_has_no_bar() {
        var bars = List.of(new Bar("a", 200, "200"), new Bar("b", 50, "50"), new Bar("c", 0, "0"));
        assertThat(bars.stream().map(bar -> Bar.percent(bar, bars))).containsExactly(100L, 25L, 0L);
        var empty = List.of(new Bar("a", 0, "0"));
        assertThat(Bar.percent(empty.getFirst(), empty)).isZero();
    }

    @Test
    void the_busiest_hour_is_darkest_and_a_quiet_one_is_still_seen() {
        var rows = List.of(new HeatRow("ma", List.of(0, 1, 120)), new HeatRow("di", List.of(60, 61, 119)));
        assertThat(rows.stream().flatMap(row -> row.values().stream().map(value -> HeatRow.level(value, rows))))
                .containsExactly(0, 1, 6, 3, 4, 6);
    }

    @Test
    void a_single_value_is_seen_as_a_level_line() {
        var chart = chart(8);
        assertThat(chart.points(chart.lines().getFirst()).split(" ")).hasSize(2);
    }

    @Test
    void the_axis_has_round_figures_above_the_highest_value() {
        assertThat(chart(27).ticks()).containsExactly(0, 10, 20, 30);
        assertThat(chart(9).ticks()).containsExactly(0, 5, 10, 15, 20);
        assertThat(chart(150).ticks()).containsExactly(0, 50, 100, 150, 200);
    }

    @Test
    void an_axis_of_percents_ends_at_a_hundred() {
        var shares = new LineChart.Line("balie", List.of(100, 55));
        assertThat(LineChart.ofPercents(List.of("mei", "juni"), List.of(shares)).ticks())
                .containsExactly(0, 50, 100);
        var few = new LineChart.Line("telefoon", List.of(4, 7));
        assertThat(LineChart.ofPercents(List.of("mei", "juni"), List.of(few)).ticks())
                .endsWith(8);
    }

    @Test
    void labels_of_lines_never_cover_each_other() {
        var chart = new LineChart(
                List.of("ma", "di"),
                List.of(
                        new LineChart.Line("p50", List.of(14, 15)),
                        new LineChart.Line("p90", List.of(15, 15)),
                        new LineChart.Line("p99", List.of(20, 16))),
                15,
                "norm");
        var places = chart.lines().stream().map(chart::labelY).sorted().toList();
        assertThat(places.get(1) - places.get(0)).isGreaterThanOrEqualTo(16);
        assertThat(places.get(2) - places.get(1)).isGreaterThanOrEqualTo(16);
        assertThat(places)
                .allSatisfy(y -> assertThat(Math.abs(y - chart.y(15) - 4)).isGreaterThanOrEqualTo(16));
    }

    @Test
    void labels_of_lines_at_the_foot_stay_off_the_labels_below_it() {
        var chart = new LineChart(
                List.of("ma", "di"),
                List.of(new LineChart.Line("Nu", List.of(0, 0)), new LineChart.Line("Scenario", List.of(0, 0))),
                15,
                "norm");
        var foot = chart.y(0) + 4;
        assertThat(chart.lines()).extracting(chart::labelY).containsExactly(foot, foot - 16);
    }

    @Test
    void a_line_has_a_value_for_every_label() {
        assertThatThrownBy(
                        () -> new LineChart(List.of("ma", "di"), List.of(new LineChart.Line("p50", List.of(1))), 0, ""))
                .hasMessageContaining("p50");
    }

    @Test
    void a_reader_understands_the_code() throws Exception {
        var code = QrCode.of("https://dijlestad.example/a/BP7K2M?é");
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new Drawn(code))));
        assertThat(read.getText()).isEqualTo("https://dijlestad.example/a/BP7K2M?é");
    }

    private static LineChart chart(int highest) {
        return new LineChart(List.of("ma"), List.of(new LineChart.Line("p50", List.of(highest))), 15, "norm");
    }

    /// The code on paper, eight dots a module.
    private static final class Drawn extends LuminanceSource {

        private static final int DOTS = 8;
        private final byte[] dots;

        Drawn(QrCode code) {
            super(code.size() * DOTS, code.size() * DOTS);
            dots = new byte[getWidth() * getHeight()];
            Arrays.fill(dots, (byte) 255);
            Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                    .matcher(code.path())
                    .results()
                    .forEach(module -> {
                        for (int i = 0; i < DOTS * DOTS; i++) {
                            var x = Integer.parseInt(module.group(1)) * DOTS + i % DOTS;
                            var y = Integer.parseInt(module.group(2)) * DOTS + i / DOTS;
                            dots[y * getWidth() + x] = 0;
                        }
                    });
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            return Arrays.copyOfRange(dots, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return dots.clone();
        }
    }
}
