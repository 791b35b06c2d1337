package balieplein;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void arrows_between_modules_go_down_only() {
        ApplicationModules.of(Balieplein.class).verify();
    }
}
