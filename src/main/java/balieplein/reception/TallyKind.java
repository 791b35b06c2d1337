package balieplein.reception;

import balieplein.kernel.Code;
import balieplein.kernel.LocalizedText;

/// A kind of short contact that the info desk counts, such as a question answered.
public record TallyKind(String code, LocalizedText name) {

    /// As many as there are keys for.
    static final int MOST = 8;

    public TallyKind {
        Code.check(code);
    }
}
