package balieplein.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// What a fault of the mail server means for the message.
enum Refusal {
    /// Worth another try: busy, unreachable, grey-listed.
    FOR_NOW,
    /// The address does not exist or is no address.
    NO_SUCH_RECIPIENT,
    /// The server will never take this message.
    FOR_GOOD;

    private static final int PERMANENT = 500;

    static Refusal of(MessagingException fault) {
        for (Exception cause = fault; cause != null; cause = next(cause)) {
            if (cause instanceof AddressException
                    || (cause instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT)) {
                return NO_SUCH_RECIPIENT;
            }
            if (cause instanceof SMTPSendFailedException sending && sending.getReturnCode() >= PERMANENT) {
                return FOR_GOOD;
            }
        }
        return FOR_NOW;
    }

    /// The server's own words, without the address that they often repeat.
    static String reason(MessagingException fault) {
        Exception last = fault;
        for (Exception cause = fault; cause != null; cause = next(cause)) {
            last = cause;
        }
        return String.valueOf(last.getMessage()).strip().replaceAll("\\S+@\\S+", "<address>");
    }

    private static @Nullable Exception next(Exception fault) {
        return fault instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
