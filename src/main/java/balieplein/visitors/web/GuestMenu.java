package balieplein.visitors.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuestMenu {

    @Bean
    MenuEntry guestsMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.COUNTERS,
                16,
                "/staff/visitors",
                "visitors.staff.menu",
                Role.INFO.code(),
                Role.FLOOR_MANAGER.code(),
                Role.ADMIN.code());
    }

    @Bean
    MenuEntry myGuestsMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.COUNTERS,
                17,
                "/staff/my-visitors",
                "visitors.staff.mine",
                Role.COUNTER.code(),
                Role.PRODUCT_MANAGER.code(),
                Role.LOCATION_MANAGER.code(),
                Role.PHONE.code(),
                Role.ANALYST.code());
    }
}
