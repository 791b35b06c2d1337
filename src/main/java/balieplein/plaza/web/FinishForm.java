package balieplein.plaza.web;

import balieplein.plaza.VisitEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What the form of the desk sends or the address keeps, read with patience: what is no code or number counts as
/// absent.
final class FinishForm {

    private static final int MOST = 99;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4,12}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private FinishForm() {}

    static String code(MultiValueMap<String, String> sent) {
        var code = sent.getFirst("follow");
        return code != null && CODE.matcher(code).matches() ? code : "";
    }

    static String outcome(MultiValueMap<String, String> sent) {
        var said = sent.getFirst("outcome");
        for (var known : VisitEvent.Outcome.values()) {
            if (known.tag().equals(said)) {
                return known.tag();
            }
        }
        return VisitEvent.Outcome.COMPLETE.tag();
    }

    static Set<Integer> numbers(@Nullable List<String> texts) {
        var numbers = new LinkedHashSet<Integer>();
        for (var text : texts == null ? List.<String>of() : texts) {
            if (NUMBER.matcher(text).matches()) {
                numbers.add(Integer.parseInt(text));
            }
        }
        return numbers;
    }

    static int number(@Nullable String text) {
        return text != null && NUMBER.matcher(text.strip()).matches()
                ? Math.min(MOST, Integer.parseInt(text.strip()))
                : 0;
    }
}
