package balieplein.scenarios;

import balieplein.audit.AuditLog;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tries other hours, regimes and counters on what was measured (OPT-01, OPT-03), and keeps what came of it.
@Component
public class Scenarios {

    private static final int MEASURED_WEEKS = 26;

    private final ScenariosTable table;
    private final Experiment experiment;
    private final Lane lane;
    private final Locations locations;
    private final Products products;
    private final AuditLog audit;
    private final InstantSource clock;

    Scenarios(
            ScenariosTable table,
            Experiment experiment,
            Lane lane,
            Locations locations,
            Products products,
            AuditLog audit,
            InstantSource clock) {
        this.table = table;
        this.experiment = experiment;
        this.lane = lane;
        this.locations = locations;
        this.products = products;
        this.audit = audit;
        this.clock = clock;
    }

    /// The last saved first.
    @Transactional(readOnly = true)
    public List<SavedScenario> list() {
        return table.list();
    }

    /// Throws [NotFound].
    @Transactional(readOnly = true)
    public SavedScenario get(String code) {
        return table.find(code).orElseThrow(() -> new NotFound("No scenario '" + code + "'."));
    }

    /// A scenario of the library for a location, from its last half year.
    public WrittenScenario begin(Template template, String location) {
        var to = CityTime.date(clock.instant()).minusDays(1);
        var place = locations.get(location);
        var today = new Scenario(
                "",
                location,
                to.minusWeeks(MEASURED_WEEKS).plusDays(1),
                to,
                Today.week(place, to),
                Map.of(),
                Scenario.Change.NONE,
                false);
        var ground = experiment.ground(today);
        var others = locations.list().stream()
                .filter(other ->
                        !other.code().equals(location) && other.hours().active().contains(to))
                .toList();
        return WrittenScenario.of(template.make(ground.today(), ground.measured(), place, others));
    }

    /// Plays a scenario without keeping it. Empty while too many are being played.
    public java.util.Optional<WhatIf> run(Scenario scenario) {
        return lane.run(() -> experiment.run(scenario));
    }

    /// Plays and keeps a scenario.
    ///
    /// @param code of the one that changes; absent for a new one
    /// @param version of it when it was shown
    public Saving save(@Nullable String code, int version, WrittenScenario written, Scenario scenario) {
        if (code == null) {
            return added(written, scenario);
        }
        return switch (run(scenario).orElse(null)) {
            case null -> new Saving.Busy();
            case WhatIf.TooLittle tooLittle -> new Saving.TooLittle(tooLittle);
            case WhatIf.Answered answer -> changed(code, version, scenario, written, answer);
        };
    }

    /// What was written when it was saved; it was without faults then.
    public Scenario scenario(WrittenScenario written) {
        Location location = locations.get(written.at("location"));
        return written.read(location, CityTime.date(clock.instant()), FieldErrors.none());
    }

    /// Adds what is wrong to the faults, also what is not there; the scenario counts only when there are none.
    public Scenario read(WrittenScenario written, FieldErrors faults) {
        var location = locations.get(written.at("location"));
        var scenario = written.read(location, CityTime.date(clock.instant()), faults);
        new KnownCodes(written, faults).check(location, locations, products);
        return scenario;
    }

    /// Kept within the lane: whoever sends the same form meanwhile finds it there, and it is played once.
    private Saving added(WrittenScenario written, Scenario scenario) {
        var code = written.code();
        if (table.holds(code)) {
            return new Saving.Saved(code);
        }
        var isNew = new AtomicBoolean();
        var saving = lane.run(() -> {
            if (table.holds(code)) {
                return new Saving.Saved(code);
            }
            return switch (experiment.run(scenario)) {
                case WhatIf.TooLittle tooLittle -> new Saving.TooLittle(tooLittle);
                case WhatIf.Answered answer -> {
                    isNew.set(table.add(code, scenario, written, answer, clock.instant()));
                    yield new Saving.Saved(code);
                }
            };
        });
        if (isNew.get()) {
            audit.record("scenarios.saved", "scenario:" + code, Map.of("location", scenario.location()));
        }
        return saving.orElseGet(Saving.Busy::new);
    }

    private Saving changed(
            String code, int version, Scenario scenario, WrittenScenario written, WhatIf.Answered answer) {
        return table.change(code, version, scenario, written, answer, clock.instant())
                ? new Saving.Saved(code)
                : new Saving.ChangedMeanwhile(get(code));
    }

    static String newCode() {
        return code(UUID.randomUUID().toString());
    }

    /// Of the same the same.
    static String code(String source) {
        return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }
}
