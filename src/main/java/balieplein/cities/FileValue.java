package balieplein.cities;

import balieplein.kernel.CityTime;
import balieplein.kernel.Code;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A value of the city file, read as the type that is asked for. A value that does not fit is reported with its line
/// and path, and a harmless stand-in goes on in its place: a file with faults is never applied.
public final class FileValue {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern NEARLY_TIME = Pattern.compile("([01]?\\d|2[0-3])[.:hu]([0-5]\\d)");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern WRONGLY_DECODED = Pattern.compile("[ÃÂâ][\\u0080-\\u00BF€‚„…†‡‰‹‘’“”•–—˜™›]");
    private static final int LONGEST_TEXT = 2_000;
    static final String STAND_IN = "x";

    private final Reading reading;
    private final @Nullable Node node;
    private final String path;
    private boolean broken;

    /// @param node absent for a value that is not there, which reports nothing more
    FileValue(Reading reading, @Nullable Node node, String path) {
        this.reading = reading;
        this.node = node;
        this.path = path;
    }

    public String path() {
        return path;
    }

    public int line() {
        return node == null ? 1 : node.getStartMark().getLine() + 1;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isEntry() {
        return node instanceof MappingNode;
    }

    /// Whether a fault was reported of this value or of something in it; what is made of it needs no further check.
    public boolean hasFaults() {
        return reading.hasFaultsIn(path);
    }

    /// As a map with keys.
    public FileEntry entry() {
        if (node != null && !isEntry()) {
            fault("cities.staff.fault.not-entry", described());
        }
        return new FileEntry(reading, node instanceof MappingNode mapping ? mapping : null, path);
    }

    /// As a list; its values have paths such as `steps[0]`.
    public List<FileValue> list() {
        if (!(node instanceof SequenceNode sequence)) {
            fault("cities.staff.fault.not-list", described());
            return List.of();
        }
        var values = new ArrayList<FileValue>();
        for (Node item : sequence.getValue()) {
            values.add(new FileValue(reading, item, path + "[" + values.size() + "]"));
        }
        return values;
    }

    /// As a list of at most so many.
    public List<FileValue> list(int most) {
        var values = list();
        if (values.size() > most) {
            fault("cities.staff.fault.too-many", values.size(), most);
        }
        return values;
    }

    /// A text of people: no markup, at most 2,000 characters.
    public String text() {
        var text = raw();
        if (text.length() > LONGEST_TEXT) {
            fault("cities.staff.fault.too-long", text.length(), LONGEST_TEXT);
        } else if (hasMarkup(text)) {
            fault("cities.staff.fault.markup", text);
        } else if (isWronglyDecoded(text)) {
            fault("cities.staff.fault.wrongly-decoded", text);
        }
        return text;
    }

    /// Any characters, such as a drawing; the caller checks them.
    public String raw() {
        if (node instanceof ScalarNode scalar && !isEmpty(scalar)) {
            return scalar.getValue().strip();
        }
        fault(node == null || isEmpty(node) ? "cities.staff.fault.empty" : "cities.staff.fault.not-text", described());
        broken = true;
        return STAND_IN;
    }

    /// Letters, digits, `.`, `_` and `-`, 60 at most.
    public String code() {
        var code = raw();
        if (!Code.isValid(code)) {
            fault("cities.staff.fault.code", code);
            return STAND_IN;
        }
        return code;
    }

    /// The code of something that is declared elsewhere in the file or in the city already.
    ///
    /// @param kinds the code may be of any of these
    public String reference(String... kinds) {
        var code = raw();
        if (node != null && !STAND_IN.equals(code)) {
            reading.refer(List.of(kinds), code, line(), path);
        }
        return code;
    }

    /// Reports it when the code under which this value stands is of nothing.
    public void refer(String kind, String code) {
        if (node != null) {
            reading.refer(List.of(kind), code, line(), path);
        }
    }

    /// A whole number, both limits included.
    public int number(int least, int most) {
        var text = raw();
        if (text.matches("-?\\d{1,9}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        fault("cities.staff.fault.number", text, least, most);
        return least;
    }

    /// `true` or `false`.
    public boolean flag() {
        var text = raw();
        if (!text.equals("true") && !text.equals("false")) {
            fault("cities.staff.fault.flag", text);
        }
        return text.equals("true");
    }

    /// Euro with two decimals, zero or more.
    public Money money() {
        var text = raw();
        if (!text.matches("\\d{1,7}([.]\\d{1,2})?")) {
            fault("cities.staff.fault.money", text);
            return Money.ZERO;
        }
        return Money.parse(text);
    }

    /// A day such as `2017-01-16`.
    public LocalDate date() {
        var text = raw();
        try {
            return CityTime.day(text);
        } catch (DateTimeException e) {
            fault("cities.staff.fault.date", text);
            return LocalDate.EPOCH;
        }
    }

    /// A time of the day such as `09:00`; the day ends at `23:59`, `24:00` is no time.
    public LocalTime time() {
        return time(raw());
    }

    /// A time that is a part of this value, such as `09:00` of `09:00-12:00`.
    public LocalTime time(String text) {
        if (TIME.matcher(text).matches()) {
            return LocalTime.parse(text);
        }
        var nearly = NEARLY_TIME.matcher(text);
        if (text.startsWith("24")) {
            fault("cities.staff.fault.midnight", text);
        } else if (nearly.matches()) {
            fault("cities.staff.fault.time-maybe", text, padded(nearly.group(1)) + ":" + nearly.group(2));
        } else {
            fault("cities.staff.fault.time", text);
        }
        return LocalTime.MIDNIGHT;
    }

    /// One of the constants, written in lower case with dashes.
    public <E extends Enum<E>> E choice(Class<E> type) {
        var text = raw();
        var constants = type.getEnumConstants();
        for (E constant : constants) {
            if (written(constant).equals(text)) {
                return constant;
            }
        }
        var possible = Arrays.stream(constants).map(FileValue::written).toList();
        fault("cities.staff.fault.choice", text, Suggestions.of(text, possible));
        return constants[0];
    }

    /// A text in several languages, `{nl: …, fr: …}`, or one text in the first language of the city. The first language
    /// must be there.
    public LocalizedText localized() {
        if (!isEntry()) {
            return LocalizedText.of(reading.firstLanguage(), text());
        }
        var entry = entry();
        entry.reportBrokenTexts(
                Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.toSet()));
        var texts = new LinkedHashMap<Language, String>();
        texts.put(
                reading.firstLanguage(),
                entry.get(reading.firstLanguage().tag()).text());
        for (String key : entry.keys()) {
            var language = Arrays.stream(Language.values())
                    .filter(each -> each.tag().equals(key))
                    .findFirst();
            if (language.isPresent()) {
                texts.put(language.get(), entry.get(key).text());
            } else {
                var tags = Arrays.stream(Language.values()).map(Language::tag).toList();
                entry.get(key).fault("cities.staff.fault.choice", key, Suggestions.of(key, tags));
            }
        }
        return new LocalizedText(texts);
    }

    /// Reports a fault of this value, by the key of a text and what it holds; not of a value that could not be read at
    /// all, which is reported already.
    public void fault(String text, Object... values) {
        if (node != null && !broken) {
            reading.fault(line(), path, text, values);
        }
    }

    /// Texts of people are plain: HTML and the like are refused.
    public static boolean hasMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /// UTF-8 that was read as another character set, such as `CafÃ©`.
    public static boolean isWronglyDecoded(String text) {
        return WRONGLY_DECODED.matcher(text).find();
    }

    /// A constant as the file writes it.
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && (Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank());
    }

    private static String padded(String hour) {
        return hour.length() == 1 ? "0" + hour : hour;
    }

    private String described() {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode _ -> "[…]";
            case MappingNode _ -> "{…}";
            case null, default -> "";
        };
    }
}
