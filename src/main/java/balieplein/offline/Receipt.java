package balieplein.offline;

import balieplein.plaza.Visit;

/// What came of something that a counter did without a server.
public sealed interface Receipt {

    /// It counts, now or since an earlier time it was handed in.
    record Counted() implements Receipt {}

    /// The visit stood elsewhere by then.
    record Refused(Visit visit) implements Receipt {}

    /// No kiosk has handed in this number yet: hand it in again later.
    record Unknown() implements Receipt {}
}
