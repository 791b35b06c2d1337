package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.Locations;
import balieplein.locations.Planning;
import balieplein.locations.PoolSkills;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the counters of a pool can do.
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}/pools/{pool}")
class SkillsController {

    private static final int MOST = 999;

    private final Locations locations;
    private final PoolSkills skills;
    private final Products products;
    private final StepChoices choices;
    private final SkillsPages pages;

    SkillsController(
            Locations locations, PoolSkills skills, Products products, StepChoices choices, SkillsPages pages) {
        this.locations = locations;
        this.skills = skills;
        this.products = products;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping
    SkillsPage show(@PathVariable String code, @PathVariable String pool) {
        var now = locations.get(code).getPool(pool);
        var bookable = now.bookable() == null ? "" : now.bookable().toString();
        return pages.of(code, pool, now.mark(), now.skills(), bookable, FieldErrors.none());
    }

    @PostMapping
    Object train(
            @PathVariable String code,
            @PathVariable String pool,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") Set<String> step,
            @RequestParam(defaultValue = "") String bookable,
            @RequestParam(defaultValue = "false") boolean sure) {
        var errors = FieldErrors.none();
        var most = number(bookable, errors);
        step.removeIf(each -> products.findStep(each).isEmpty());
        var kept = kept(code, pool, step);
        var inVain = sure || !errors.isEmpty() ? 0 : skills.waitingInVain(code, pool, kept);
        if (inVain > 0) {
            errors.add("step", "waiting", text("locations.staff.skills.fault.waiting", inVain));
        }
        if (!errors.isEmpty()) {
            return pages.of(code, pool, seen, step, bookable, errors).asking(inVain > 0);
        }
        return switch (skills.train(code, pool, seen, kept, most)) {
            case Planning.Planned planned -> Redirect.to("/staff/hours/" + code + "?done=skills-changed");
            case Planning.ChangedMeanwhile changed -> {
                errors.add("step", "changed", text("locations.staff.skills.fault.changed"));
                yield pages.of(code, pool, locations.get(code).getPool(pool).mark(), step, bookable, errors);
            }
            case Planning refusal -> throw new IllegalStateException("Unexpected " + refusal);
        };
    }

    /// Steps that the form cannot show, such as those of retired products, stay as they are.
    private Set<String> kept(String code, String pool, Set<String> chosen) {
        var shown = choices.list().stream().map(Choice::value).toList();
        var kept = new TreeSet<>(locations.get(code).getPool(pool).skills());
        kept.removeIf(shown::contains);
        kept.addAll(chosen);
        return kept;
    }

    private static @Nullable Integer number(String typed, FieldErrors errors) {
        if (typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("\\d{1,3}") || Integer.parseInt(typed.strip()) > MOST) {
            errors.add("bookable", "invalid", text("locations.staff.skills.fault.bookable"));
            return null;
        }
        return Integer.valueOf(typed.strip());
    }
}
