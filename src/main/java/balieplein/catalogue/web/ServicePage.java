package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Feature;
import balieplein.catalogue.FeatureSwitch;
import balieplein.catalogue.Service;
import balieplein.catalogue.SwitchImpact.Hit;
import balieplein.kernel.Period;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import balieplein.web.Screen;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// One service and its ways of serving.
///
/// @param hits who is booked for what goes off; empty until somebody asks
/// @param done how many people were hit by what was just switched; negative when nothing was
public record ServicePage(
        String code,
        String name,
        List<Way> ways,
        SwitchForm form,
        LocalDate today,
        List<Hit> hits,
        int done,
        FieldErrors errors)
        implements Page {

    /// @param on whether it is on today
    /// @param periods the days on which it is on; none when it always is
    public record Way(String feature, boolean on, List<Period> periods) {}

    static ServicePage of(
            Service service, SwitchForm form, LocalDate today, List<Hit> hits, int done, FieldErrors errors) {
        return new ServicePage(
                service.code(),
                service.name().in(Screen.current().language()),
                ways(service, today),
                form,
                today,
                hits,
                done,
                errors);
    }

    static List<Way> ways(Service service, LocalDate today) {
        return Arrays.stream(Feature.values())
                .map(feature -> {
                    var periods = service.switches().stream()
                            .filter(each -> each.feature() == feature)
                            .map(FeatureSwitch::period)
                            .toList();
                    var on = periods.isEmpty() || periods.stream().anyMatch(each -> each.contains(today));
                    return new Way(feature.code(), on, periods);
                })
                .toList();
    }

    public List<Choice> features() {
        return ways.stream()
                .map(way -> new Choice(way.feature(), text("catalogue.staff.switches." + way.feature())))
                .toList();
    }

    public List<Choice> turns() {
        return List.of(
                new Choice("on", text("catalogue.staff.switches.turn-on")),
                new Choice("off", text("catalogue.staff.switches.turn-off")));
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
