package balieplein.catalogue;

import java.util.List;
import java.util.Set;

/// The words of the instance model of IPDC-LPDC, as its JSON-LD context names them
/// (https://data.vlaanderen.be/doc/implementatiemodel/ipdc-lpdc/).
final class IpdcTerms {

    /// What the product itself holds.
    static final String CODE = "productnummer";
    static final String TITLE = "titel";
    static final String DESCRIPTION = "beschrijving";
    static final String KEYWORDS = "zoektermen";
    static final String ARCHIVED = "gearchiveerd";

    static final String REQUIREMENTS = "voorwaarden";
    static final String PROCEDURES = "procedures";
    static final String COSTS = "kosten";
    static final String CONTACTS = "contactPunten";
    static final String THEMES = "themas";
    static final String LANGUAGES = "talen";
    static final String EXECUTING_LEVELS = "uitvoerendeBestuursniveaus";

    static final Set<String> OWN = Set.of(CODE, TITLE, DESCRIPTION, KEYWORDS, ARCHIVED);

    /// The texts that it holds in plain words.
    static final List<String> WORDS = List.of(TITLE, DESCRIPTION);

    /// What is kept beside it, in the order in which it is given out.
    static final List<String> KEPT = List.of(
            "linkedConcept",
            "geldigVanaf",
            "geldigTot",
            "aanvullendeBeschrijving",
            "uitzonderingen",
            REQUIREMENTS,
            PROCEDURES,
            COSTS,
            "financieleVoordelen",
            "regelgevingTekst",
            "regelgevendeBronnen",
            CONTACTS,
            "meerInfo",
            "type",
            THEMES,
            "doelgroepen",
            LANGUAGES,
            "bevoegdeBestuursniveaus",
            "bevoegdeOverheden",
            EXECUTING_LEVELS,
            "uitvoerendeOverheden",
            "geografischToepassingsgebieden",
            "publicatieKanalen",
            "yourEuropeCategorieen",
            "tags");

    /// What says nothing of the product: when and by whom a snapshot was made.
    static final Set<String> PASSING = Set.of(
            "@id", "@type", "@context", "isVersionOf", "createdBy", "aangemaaktOp", "bewerktOp", "generatedAtTime");

    private IpdcTerms() {}
}
