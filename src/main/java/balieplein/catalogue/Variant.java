package balieplein.catalogue;

import balieplein.kernel.Code;
import balieplein.kernel.LocalizedText;
import java.util.List;

/// A circumstance in which other documents are needed, such as a lost card. The list is complete in itself.
public record Variant(String code, LocalizedText name, List<LocalizedText> documents) {

    public Variant {
        Code.check(code);
        documents = List.copyOf(documents);
    }
}
