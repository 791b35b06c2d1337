package balieplein.audit;

import balieplein.audit.AuditChain.Verification;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import balieplein.web.Sites;
import balieplein.web.Texts;
import java.io.PrintStream;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/// `java -jar balieplein.jar verify-audit`: walks along the record of every city and ends; 0 when all are whole, 1 when
/// something was changed in the store.
@Component
final class AuditCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String NAME = "verify-audit";

    private final AuditChain chain;
    private final Sites sites;
    private int exitCode;

    AuditCommand(AuditChain chain, Sites sites) {
        this.chain = chain;
        this.sites = sites;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (!words.isEmpty() && words.getFirst().equals(NAME)) {
            var language = Language.find(Locale.getDefault().getLanguage()).orElse(Language.EN);
            exitCode = Texts.speaking(language, () -> verify(System.out));
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    int verify(PrintStream out) {
        var faults = 0;
        for (var city : sites.codes()) {
            faults += CurrentCity.call(city, () -> tell(city, out));
        }
        return faults == 0 ? 0 : 1;
    }

    private int tell(String city, PrintStream out) {
        chain.extend();
        return switch (chain.verify()) {
            case Verification.Intact intact -> {
                out.println(Texts.text("audit.staff.command.intact", city, intact.entries(), intact.mark()));
                yield 0;
            }
            case Verification.Broken broken -> {
                out.println(Texts.text(
                        "audit.staff.command.broken", city, broken.entries().toString()));
                yield 1;
            }
        };
    }
}
