package balieplein.forecasts.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForecastMenu {

    @Bean
    MenuEntry forecastMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.FIGURES,
                62,
                "/staff/forecasts",
                "forecasts.staff.menu",
                Role.FLOOR_MANAGER.code(),
                Role.ANALYST.code(),
                Role.LOCATION_MANAGER.code(),
                Role.ADMIN.code());
    }
}
