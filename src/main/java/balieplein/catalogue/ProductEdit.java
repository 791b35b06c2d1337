package balieplein.catalogue;

/// What came of an editor's change to a product.
public sealed interface ProductEdit {

    /// It is as the editor wants it.
    record Kept(Product product) implements ProductEdit {}

    /// Somebody else changed the product since the editor looked; nothing is written.
    record ChangedMeanwhile(EditedProduct now) implements ProductEdit {}

    /// Another product has this code.
    record CodeTaken(String code) implements ProductEdit {}

    /// A product without a service or without steps cannot be with residents (CAT-01).
    record Incomplete(boolean noService, boolean noSteps) implements ProductEdit {}
}
