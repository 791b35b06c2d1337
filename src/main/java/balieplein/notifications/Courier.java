package balieplein.notifications;

import balieplein.cities.Cities;
import balieplein.database.PeopleFirst;
import balieplein.kernel.CurrentCity;
import balieplein.notifications.Message.Channel;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Goes out whenever a city has something to send, and makes a round of all cities twice a minute for what waits
/// longer. One of every instance; the database gives each message to one of them.
@Component
final class Courier implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /// Many messages wait when many people do something: those who wait for an answer go before.
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final LinkedBlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private final Delivery delivery;
    private final MailRoute route;
    private final SmsGateway gateway;
    private final Cities cities;
    private final PeopleFirst people;
    private final Duration round;
    private volatile boolean running;
    private @Nullable Thread walking;
    private boolean saidThatNothingLeaves;
    private boolean saidThatNoTextLeaves;

    Courier(
            Delivery delivery,
            MailRoute route,
            SmsGateway gateway,
            Cities cities,
            PeopleFirst people,
            @Value("${balieplein.notifications.round:30s}") Duration round) {
        this.round = round;
        this.delivery = delivery;
        this.route = route;
        this.gateway = gateway;
        this.cities = cities;
        this.people = people;
    }

    /// There is something to send for this city.
    void wake(String city) {
        if (!calls.contains(city)) {
            calls.add(city);
        }
    }

    @Override
    public void start() {
        running = true;
        walking = Thread.ofVirtual().name("courier").start(this::walk);
    }

    @Override
    public void stop() {
        running = false;
        var thread = walking;
        if (thread != null) {
            thread.interrupt();
            join(thread);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void walk() {
        while (isRunning()) {
            try {
                var call = calls.poll(round.toMillis(), TimeUnit.MILLISECONDS);
                if (call != null) {
                    CurrentCity.run(call, this::visit);
                } else {
                    CurrentCity.runEach(cities.codes(), this::visit);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("Messages could not be sent and stay in the outbox until the next round.", e);
            }
        }
    }

    private void visit() {
        if (delivery.isAnythingDue(Channel.EMAIL)) {
            deliverMails();
        }
        if (delivery.isAnythingDue(Channel.SMS)) {
            deliverTexts();
        }
    }

    private void deliverMails() {
        if (route.exists()) {
            deliverAll();
        } else if (!saidThatNothingLeaves) {
            saidThatNothingLeaves = true;
            LOG.warn("No mail server is configured, so mails wait. Set spring.mail.host and what belongs to it.");
        }
    }

    /// One connection for all mails that are due.
    private void deliverAll() {
        try (var line = route.open()) {
            if (deliverWhile(() -> delivery.deliverNext(line)) == Delivery.Progress.LINE_BROKEN) {
                wake(CurrentCity.code());
            }
        } catch (MessagingException e) {
            LOG.warn(
                    "The mail server cannot be used, so mails wait: {}. Check spring.mail.host, port, username and"
                            + " password.",
                    e.getMessage());
        }
    }

    /// A gateway that is busy is left alone until the next round.
    private void deliverTexts() {
        if (gateway.exists()) {
            if (deliverWhile(() -> delivery.deliverNext(gateway)) == Delivery.Progress.LINE_BROKEN) {
                LOG.warn(
                        "The gateway for text messages takes none now, so they wait. Check balieplein.sms.url, .token.");
            }
        } else if (!saidThatNoTextLeaves) {
            saidThatNoTextLeaves = true;
            LOG.warn("No gateway for text messages is configured, so they wait. Set balieplein.sms.url and .token.");
        }
    }

    private Delivery.Progress deliverWhile(Supplier<Delivery.Progress> next) {
        var progress = Delivery.Progress.SENT;
        while (isRunning() && progress == Delivery.Progress.SENT) {
            people.giveWay(PATIENCE);
            progress = next.get();
        }
        return progress;
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
