package balieplein.appointments;

import balieplein.cities.Cities;
import balieplein.kernel.Language;
import balieplein.notifications.Message.Channel;
import balieplein.notifications.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds out how to tell somebody of their appointment: by which channel, in which language, with which links.
@Component
public class Recipients {

    /// @param email null when a text message goes instead
    /// @param mobile where a text message goes, instead of the mail or when it does not arrive
    /// @param origin scheme and host of links, without a slash at its end
    /// @param person code of a resident; null for one who did not sign in
    public record Recipient(
            @Nullable String email,
            @Nullable String mobile,
            Language language,
            String origin,
            @Nullable String person) {

        boolean isReachable() {
            return email != null || mobile != null;
        }
    }

    private final AppointmentsTable table;
    private final Preferences preferences;
    private final Cities cities;

    Recipients(AppointmentsTable table, Preferences preferences, Cities cities) {
        this.table = table;
        this.preferences = preferences;
        this.cities = cities;
    }

    /// An appointment that came in another way than over the web is found on the first address of the city.
    public Recipient of(Appointment appointment) {
        var city = cities.current();
        var booked = table.bookedBy(appointment.code());
        var preference = preferences.of(booked.person());
        var wanted = preference.language() == null ? appointment.contact().language() : preference.language();
        var contact = appointment.contact();
        var textOnly = preference.channel() == Channel.SMS && contact.mobile() != null;
        return new Recipient(
                textOnly ? null : contact.email(),
                contact.mobile(),
                wanted != null && city.languages().contains(wanted) ? wanted : city.language(),
                booked.origin() == null ? "https://" + city.hosts().getFirst() : booked.origin(),
                booked.person());
    }
}
