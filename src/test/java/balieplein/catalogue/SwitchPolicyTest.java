package balieplein.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a way of serving is on (CAT-06).
class SwitchPolicyTest {

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            ''                                ; on 2020-06-29              ; 2020-06-29..
            ''                                ; off 2020-06-29             ; ..2020-06-28
            2020-06-01..                      ; off 2020-06-29             ; 2020-06-01..2020-06-28
            2020-06-01..2020-06-28            ; on 2020-06-29              ; 2020-06-01..
            2020-06-01..2020-06-28            ; on 2020-07-15              ; 2020-06-01..2020-06-28 2020-07-15..
            2020-07-15..                      ; on 2020-06-29              ; 2020-06-29..
            2020-07-15..                      ; off 2020-06-29             ; 1900-01-01..1900-01-01
            1900-01-01..1900-01-01            ; on 2020-06-29              ; 1900-01-01..1900-01-01 2020-06-29..
            ..2020-01-01 2020-07-15..         ; off 2020-08-01             ; ..2020-01-01 2020-07-15..2020-07-31
            2020-06-01..2020-06-28            ; off 2020-08-01             ; 2020-06-01..2020-06-28
            """)
    void a_way_goes_on_and_off_from_a_day_and_what_was_before_stays(String now, String act, String then) {
        var words = act.split(" ");
        var from = LocalDate.parse(words[1]);
        var others = new FeatureSwitch(Feature.PHONE, Period.ALWAYS);
        var switches = new ArrayList<>(switches(now));
        switches.add(others);
        var turned = words[0].equals("on")
                ? SwitchPolicy.on(switches, Feature.APPOINTMENT, from)
                : SwitchPolicy.off(switches, Feature.APPOINTMENT, from);
        assertThat(turned).contains(others).hasSize(switches(then).size() + 1).containsAll(switches(then));
    }

    private static List<FeatureSwitch> switches(String written) {
        var switches = new ArrayList<FeatureSwitch>();
        for (var each : written.strip().split(" ")) {
            if (!each.isEmpty()) {
                var ends = each.split("\\.\\.", -1);
                switches.add(new FeatureSwitch(Feature.APPOINTMENT, new Period(day(ends[0]), day(ends[1]))));
            }
        }
        return switches;
    }

    private static LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}
