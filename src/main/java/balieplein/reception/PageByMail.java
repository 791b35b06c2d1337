package balieplein.reception;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.notifications.Message;
import balieplein.notifications.Outbox;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The page of a product by mail, for who prefers to read it at home (INF-01): once a day to one address.
@Component
public class PageByMail {

    private final Outbox outbox;
    private final Cities cities;
    private final InstantSource clock;

    PageByMail(Outbox outbox, Cities cities, InstantSource clock) {
        this.outbox = outbox;
        this.cities = cities;
        this.clock = clock;
    }

    /// @param link the address of the page
    /// @return false when it was sent to this address today already
    public boolean send(Product product, String email, Language language, String link) {
        var key = "info-page:" + product.code() + ":" + CityTime.date(clock.instant()) + ":"
                + Integer.toHexString(email.toLowerCase(Locale.ROOT).hashCode());
        return Texts.speaking(language, () -> {
            var subject = text("reception.mail.subject", product.name().in(language));
            return outbox.send(Message.email(key, email, language, subject, body(product, language, link)));
        });
    }

    private String body(Product product, Language language, String link) {
        var parts = new ArrayList<String>();
        parts.add(product.summary().in(language));
        product.steps().forEach(step -> parts.add(step(step, language)));
        parts.add(text("reception.mail.link", link));
        parts.add(cities.current().title());
        return String.join("\n\n", parts);
    }

    private static String step(ProductStep step, Language language) {
        var lines = new ArrayList<String>();
        lines.add(step.name().in(language));
        if (step.fee() != null) {
            lines.add(text("reception.mail.fee", Formats.money(step.fee())));
        }
        if (!step.documents().isEmpty()) {
            lines.add(text("reception.mail.bring"));
            step.documents().forEach(document -> lines.add("- " + document.in(language)));
        }
        return String.join("\n", lines);
    }
}
