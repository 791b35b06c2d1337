package balieplein.identity.web;

import static balieplein.identity.Role.ADMIN;
import static balieplein.identity.Role.ANALYST;
import static balieplein.identity.Role.COUNTER;
import static balieplein.identity.Role.FLOOR_MANAGER;
import static balieplein.identity.Role.INFO;
import static balieplein.identity.Role.LOCATION_MANAGER;
import static balieplein.identity.Role.PHONE;
import static balieplein.identity.Role.PRODUCT_MANAGER;
import static balieplein.identity.Role.RESIDENT;

import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.UnfinishedWork;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class AccountController {

    private final List<UnfinishedWork> work;

    AccountController(List<UnfinishedWork> work) {
        this.work = work;
    }

    @GetMapping("/account")
    @Allowed({
        RESIDENT,
        COUNTER,
        INFO,
        FLOOR_MANAGER,
        PRODUCT_MANAGER,
        LOCATION_MANAGER,
        PHONE,
        ANALYST,
        ADMIN,
    })
    AccountPage account() {
        var actor = Actor.current();
        return new AccountPage(
                actor.name(),
                actor.roles().stream().sorted().map(Role::code).toList(),
                actor.isStaff(),
                actor.isStaff()
                        ? work.stream().flatMap(each -> each.find().stream()).toList()
                        : List.of());
    }

    @GetMapping("/staff")
    @Allowed({COUNTER, INFO, FLOOR_MANAGER, PRODUCT_MANAGER, LOCATION_MANAGER, PHONE, ANALYST, ADMIN})
    StaffHomePage home() {
        return new StaffHomePage(Actor.current().name());
    }
}
