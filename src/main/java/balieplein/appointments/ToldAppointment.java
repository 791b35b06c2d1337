package balieplein.appointments;

import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.web.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An appointment as we tell it to the person whose it is, when they ask what we know.
final class ToldAppointment {

    private ToldAppointment() {}

    static Map<String, Object> of(Appointment appointment, Products products) {
        var told = new LinkedHashMap<String, Object>();
        told.put("code", appointment.code());
        told.put("when", CityTime.local(appointment.start()));
        told.put("location", appointment.location());
        told.put(
                "what",
                appointment.items().stream()
                        .map(item -> products.nameOf(item.step(), Texts.language()))
                        .collect(Collectors.joining(", ")));
        var contact = appointment.contact();
        put(told, "name", contact.name());
        put(told, "email", contact.email());
        put(told, "mobile", contact.mobile());
        put(told, "assistance", contact.assistance());
        return told;
    }

    private static void put(Map<String, Object> told, String name, @Nullable String value) {
        if (value != null) {
            told.put(name, value);
        }
    }
}
