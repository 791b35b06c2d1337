package balieplein.appointments.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.web.FieldErrors;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The rules of the house, as they are or as they were on a day (APT-16).
@Controller
@Allowed({
    Role.COUNTER,
    Role.INFO,
    Role.PHONE,
    Role.FLOOR_MANAGER,
    Role.PRODUCT_MANAGER,
    Role.LOCATION_MANAGER,
    Role.ANALYST,
    Role.ADMIN
})
class RulesController {

    private final RulesPages pages;

    RulesController(RulesPages pages) {
        this.pages = pages;
    }

    @GetMapping("/staff/rules")
    RulesPage show(@RequestParam(required = false) @Nullable LocalDate day) {
        return pages.page(day, TypedRule.EMPTY, FieldErrors.none());
    }
}
