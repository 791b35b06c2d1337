package balieplein.surveys;

import balieplein.appointments.Appointment;
import balieplein.appointments.Recipients;
import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.notifications.Undelivered;
import balieplein.people.People;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Asks a resident on whom the lot fell, once, and nobody twice in 90 days.
@Component
class Asking {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;
    private static final String MOBILE = "mobile:";

    /// @param product whose request was handled, or the first of several
    record Occasion(String source, SurveyChannel channel, String location, String product) {}

    private final InvitationsTable table;
    private final TallyTable tally;
    private final Recipients recipients;
    private final Undelivered undelivered;
    private final People people;
    private final Products products;
    private final InstantSource clock;

    Asking(
            InvitationsTable table,
            TallyTable tally,
            Recipients recipients,
            Undelivered undelivered,
            People people,
            Products products,
            InstantSource clock) {
        this.table = table;
        this.tally = tally;
        this.recipients = recipients;
        this.undelivered = undelivered;
        this.people = people;
        this.products = products;
        this.clock = clock;
    }

    /// @param appointment by which they are known; absent for who came without
    /// @param mobile the number they left at the kiosk; they are known by it, and never written to
    /// @return false when they were asked before, of this or less than 90 days ago, and when messages do not reach
    /// them
    @Transactional
    public boolean ask(Occasion occasion, @Nullable Appointment appointment, @Nullable String mobile) {
        var today = CityTime.date(clock.instant());
        var recipient = appointment == null ? null : recipients.of(appointment);
        var address = address(recipient);
        if (address == null ? occasion.channel() != SurveyChannel.COUNTER : undelivered.isBlocked(address)) {
            return false;
        }
        var token = freshToken();
        var invitation = new Invitation(
                token,
                occasion.source(),
                occasion.channel(),
                occasion.location(),
                service(occasion.product()),
                occasion.product(),
                today,
                false);
        if (!table.add(invitation, address != null)) {
            return false;
        }
        for (var person : persons(appointment, recipient == null ? null : recipient.person(), mobile)) {
            if (!table.take(person, today, token)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return false;
            }
        }
        tally.addAsked(invitation, today);
        return true;
    }

    /// Where a message would go; absent for whoever only has a ticket.
    private static @Nullable String address(Recipients.@Nullable Recipient recipient) {
        if (recipient == null) {
            return null;
        }
        return recipient.email() == null ? recipient.mobile() : recipient.email();
    }

    /// By whatever they are known, in one order for everybody, so that two at once do not wait for each other.
    private List<byte[]> persons(@Nullable Appointment appointment, @Nullable String person, @Nullable String mobile) {
        var known = new TreeSet<byte[]>(Arrays::compareUnsigned);
        if (person != null) {
            known.add(people.fingerprint(people.number(person)));
        }
        if (appointment != null && appointment.contact().email() != null) {
            known.add(people.fingerprint("mail:" + appointment.contact().email().toLowerCase(Locale.ROOT)));
        }
        if (appointment != null && appointment.contact().mobile() != null) {
            known.add(people.fingerprint(MOBILE + appointment.contact().mobile()));
        }
        if (mobile != null) {
            known.add(people.fingerprint(MOBILE + mobile));
        }
        return List.copyOf(known);
    }

    private String service(String product) {
        var service = products.find(product).map(Product::service).orElse(null);
        return service == null ? "" : service;
    }

    private static String freshToken() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
