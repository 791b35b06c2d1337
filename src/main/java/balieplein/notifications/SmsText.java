package balieplein.notifications;

import java.util.Map;

/// The words of a text message, as a phone network counts them (3GPP TS 23.038): 160 characters of its own alphabet or
/// 70 of any other; a longer one travels in parts of 153 or 67.
///
/// @param words with plain quotes, dashes and blanks, which the alphabet has
public record SmsText(String words) {

    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String TAKING_TWO = "^{}\\[~]|€\f";
    private static final Map<Character, String> PLAINER = Map.ofEntries(
            Map.entry('\u00a0', " "),
            Map.entry('\u202f', " "),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('«', "\""),
            Map.entry('»', "\""),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('−', "-"),
            Map.entry('…', "..."),
            Map.entry('\u00ad', ""));

    public SmsText {
        words = plainer(words);
    }

    /// How many parts it travels in, each of which is paid for.
    public int segments() {
        return isOwnAlphabet() ? parts(septets(), 160, 153) : parts(words.length(), 70, 67);
    }

    public boolean isOwnAlphabet() {
        return words.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0 || TAKING_TWO.indexOf(c) >= 0);
    }

    private int septets() {
        return words.chars().map(c -> TAKING_TWO.indexOf(c) >= 0 ? 2 : 1).sum();
    }

    private static int parts(int length, int alone, int each) {
        return length <= alone ? 1 : (length + each - 1) / each;
    }

    private static String plainer(String words) {
        var plain = new StringBuilder(words.length());
        for (var c : words.strip().toCharArray()) {
            plain.append(PLAINER.getOrDefault(c, String.valueOf(c)));
        }
        return plain.toString();
    }
}
