package balieplein.identity;

/// Who may act for whom in the current city. The module `people` knows.
public interface RepresentationRegister {

    /// Whether this resident may act for that person or organisation at this moment.
    ///
    /// @param representative code of a person
    /// @param represented code of a person or organisation
    boolean isInForce(String representative, String represented);
}
