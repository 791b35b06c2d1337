package balieplein.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;

/// A number that text messages go to. Without a country it is a Belgian one.
/// It is kept in the international form, such as `+32470123456`, so that one number is always written the same way.
public final class MobileNumber {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String BELGIUM = "BE";
    private static final int LONGEST = 40;

    private MobileNumber() {}

    /// Reads what somebody typed, such as `0470 12 34 56`, `0470/12.34.56` or `+32 (0)470 12 34 56`. Empty for what is
    /// no number of a mobile phone.
    public static Optional<String> find(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(typed, BELGIUM);
            var type = NUMBERS.getNumberType(number);
            return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /// As people write it: `0470 12 34 56`, or with its country for a foreign one.
    public static String printed(String value) {
        try {
            var number = NUMBERS.parse(value, BELGIUM);
            var format = number.getCountryCode() == 32 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            return NUMBERS.format(number, format);
        } catch (NumberParseException e) {
            return value;
        }
    }
}
