package balieplein.identity;

/// The addresses of signing in and out.
final class SignInPaths {

    static final String CHOICE = "/sign-in";
    static final String START = "/sign-in/start";
    static final String CALLBACK = "/sign-in/callback";
    static final String OUT = "/sign-out";
    static final String BACK_CHANNEL = "/sign-out/back-channel/";

    private SignInPaths() {}
}
