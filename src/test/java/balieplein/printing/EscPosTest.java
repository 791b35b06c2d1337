package balieplein.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscPosTest {

    @ParameterizedTest
    @CsvSource({
        "Carte d’identité, Carte d’identité",
        "€ 22, € 22",
        "Straße, Straße",
        "Numaranız çağrılır, Numaraniz çagrilir",
        "İstanbul, Istanbul",
    })
    void letters_come_out_as_people_write_them_or_without_their_accent(String text, String paper) {
        var printed = new String(new EscPos().line(text).cut(), Charset.forName("windows-1252"));
        assertThat(printed).contains(paper + "\n");
    }
}
