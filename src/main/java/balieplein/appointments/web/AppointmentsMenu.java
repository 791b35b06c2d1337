package balieplein.appointments.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AppointmentsMenu {

    @Bean
    MenuEntry appointmentsMenuEntry() {
        return MenuEntry.resident(20, "/appointments", "appointments.menu");
    }

    @Bean
    MenuEntry rulesMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.PLANNING,
                45,
                "/staff/rules",
                "appointments.staff.rules.menu",
                Role.LOCATION_MANAGER.code(),
                Role.PRODUCT_MANAGER.code(),
                Role.FLOOR_MANAGER.code(),
                Role.ADMIN.code());
    }

    @Bean
    MenuEntry phoneBookingMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.COUNTERS,
                15,
                "/staff/appointments",
                "appointments.staff.phone.menu",
                Role.PHONE.code(),
                Role.INFO.code(),
                Role.COUNTER.code(),
                Role.FLOOR_MANAGER.code(),
                Role.ADMIN.code());
    }
}
