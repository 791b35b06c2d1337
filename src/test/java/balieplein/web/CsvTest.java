package balieplein.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What residents type ends up in files that colleagues open in a spreadsheet.
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32 470 12 34 56", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"x\")"})
    void what_a_spreadsheet_would_calculate_stays_text(String typed) {
        assertThat(line(typed)).startsWithIgnoringCase(typed.matches("(?s).*[\",\r].*") ? "\"'" : "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"An;=1+1", "An;+1", "An\t@SUM(A1)", "An; =1+1", "An;;-1"})
    void nor_does_it_calculate_where_semicolons_or_tabs_part_the_columns(String typed) {
        for (var cell : line(typed).split("[;\\t]")) {
            assertThat(cell.strip()).doesNotContainPattern("^[=+@-]");
        }
    }

    @Test
    void numbers_stay_numbers_and_texts_what_they_are() {
        assertThat(line(-3)).isEqualTo("-3");
        assertThat(line("Zoë; dinsdag")).isEqualTo("Zoë; dinsdag");
        assertThat(line("a-b = c")).isEqualTo("a-b = c");
        assertThat(line("zij zei \"ja, graag\"")).isEqualTo("\"zij zei \"\"ja, graag\"\"\"");
        assertThat(new Csv(List.of("a", "b")).add(Arrays.asList(null, "x")).toString())
                .isEqualTo("a,b\r\n,x\r\n");
    }

    private static String line(Object value) {
        return new Csv(List.of()).add(List.of(value)).toString().substring(2).replaceFirst("\r\n$", "");
    }
}
