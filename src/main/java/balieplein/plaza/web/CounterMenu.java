package balieplein.plaza.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CounterMenu {

    @Bean
    MenuEntry counterMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.COUNTERS,
                10,
                "/staff/counter",
                "plaza.staff.menu.counter",
                Role.COUNTER.code(),
                Role.INFO.code(),
                Role.FLOOR_MANAGER.code(),
                Role.ADMIN.code());
    }
}
