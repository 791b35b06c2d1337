package balieplein.surveys;

/// Answers that were never given, of one week.
///
/// @param service empty when the product has none
public record GeneratedAnswers(SurveyChannel channel, String service, String product, int asked, Scores scores) {

    public GeneratedAnswers plus(GeneratedAnswers other) {
        return new GeneratedAnswers(channel, service, product, asked + other.asked, scores.plus(other.scores));
    }
}
