package balieplein.appointments.web;

import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AppointmentsMenu {

    @Bean
    MenuEntry appointmentsMenuEntry() {
        return MenuEntry.resident(20, "/appointments", "appointments.menu");
    }
}
