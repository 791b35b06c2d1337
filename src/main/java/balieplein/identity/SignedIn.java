package balieplein.identity;

/// What Spring Security keeps as the principal of somebody who signed in.
interface SignedIn {

    Actor actor();
}
