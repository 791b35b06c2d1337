package balieplein.surveys;

/// What a question is about, as one text: `visit:v3f2a` or `booking:K7QX2M`.
final class Source {

    private static final String VISIT = "visit:";
    private static final String BOOKING = "booking:";

    private Source() {}

    static String visit(String code) {
        return VISIT + code;
    }

    static String booking(String code) {
        return BOOKING + code;
    }

    static boolean isVisit(String source) {
        return source.startsWith(VISIT);
    }

    static String code(String source) {
        return source.substring(source.indexOf(':') + 1);
    }
}
