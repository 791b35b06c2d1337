package balieplein.notifications;

import balieplein.kernel.CurrentCity;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Messages on their way out. What is sent inside a transaction leaves within a second of its commit, or not at all
/// when it rolls back.
@Component
public class Outbox {

    private final MessagesTable table;
    private final Courier courier;
    private final InstantSource clock;

    Outbox(MessagesTable table, Courier courier, InstantSource clock) {
        this.table = table;
        this.courier = courier;
        this.clock = clock;
    }

    /// Puts a message in the outbox of the current city. A message whose key was sent before is left out; the answer
    /// then is false.
    @Transactional
    public boolean send(Message message) {
        var number = table.add(message, clock.instant());
        number.ifPresent(added -> wakeAfterCommit());
        return number.isPresent();
    }

    /// Takes messages of the current city back that did not leave yet.
    ///
    /// @param beginning of their keys, such as `appointment-reminder:K7QX2M:`
    /// @return how many
    @Transactional
    public int withdraw(String beginning) {
        return table.withdraw(beginning);
    }

    /// In this instance only: a NOTIFY would slow down every booking. Should this instance die first, another finds
    /// the message on its round.
    private void wakeAfterCommit() {
        var city = CurrentCity.code();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                courier.wake(city);
            }
        });
    }
}
