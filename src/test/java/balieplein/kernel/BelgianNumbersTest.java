package balieplein.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that people in Belgium copy from cards, letters and screens.
class BelgianNumbersTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvFileSource(resources = "/belgian-numbers.csv", numLinesToSkip = 1)
    void a_number_is_what_its_issuer_says(String type, String value, String expected, String birth, String sex) {
        assertThat(isRead(type, value)).isEqualTo(expected.equals("valid"));
        if (birth != null || sex != null) {
            var person = NationalNumber.find(value).orElseThrow();
            assertThat(person.birth().iso())
                    .isEqualTo(Optional.ofNullable(birth).orElse(""));
            assertThat(person.sex().name()).startsWith(sex);
        }
    }

    private static boolean isRead(String type, String value) {
        return switch (type) {
            case "rijksregisternummer", "bisnummer", "insz" ->
                NationalNumber.find(value).isPresent();
            case "kbo" -> EnterpriseNumber.find(value).isPresent();
            case "iban-be" -> Iban.find(value).isPresent();
            case "ogm" -> StructuredReference.find(value).isPresent();
            case "eid-kaartnummer" -> CardNumber.find(value).isPresent();
            default -> throw new IllegalArgumentException(type);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "85073003328, NATIONAL",
        "01490700185, BIS",
        "75460898095, BIS",
        "75260898052, BIS_WITHOUT_SEX",
        "85673003360, TEST",
    })
    void the_month_tells_the_kind_of_number(String digits, NationalNumber.Kind kind) {
        assertThat(NationalNumber.find(digits).orElseThrow().kind()).isEqualTo(kind);
    }

    @Test
    void without_a_known_sex_the_serial_tells_nothing() {
        assertThat(NationalNumber.find("75260898052").orElseThrow().sex()).isEqualTo(NationalNumber.Sex.UNKNOWN);
    }

    @Test
    void the_same_nine_digits_belong_to_another_person_a_century_later() {
        var early = NationalNumber.find("25041612347").orElseThrow();
        var late = NationalNumber.find("25041612376").orElseThrow();
        assertThat(early.birth().date()).contains(LocalDate.of(1925, 4, 16));
        assertThat(late.birth().date()).contains(LocalDate.of(2025, 4, 16));
        assertThat(late.birth().isBy(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(late.birth().isBy(LocalDate.of(2025, 4, 16))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"85.07.30-033.28", "85 07 30 033 28", " 85073003328 "})
    void people_type_a_number_as_they_see_it(String typed) {
        assertThat(NationalNumber.find(typed).orElseThrow().printed()).isEqualTo("85.07.30-033.28");
    }

    /// 30 February, 31 April, 29 February of 1900 and of 2001, serials 000 and 999: all with a right check.
    @ParameterizedTest
    @CsvSource({"850230001", "850431001", "000229001", "850730000", "850730999", "857330001", "851930001"})
    void what_cannot_be_is_refused_also_when_the_check_is_right(String nine) {
        var check = 97 - Long.parseLong(nine) % 97;
        assertThat(NationalNumber.find(nine + "%02d".formatted(check))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "8507300332", "٨٥٠٧٣٠٠٣٣٢٨", "85073003328 or 1=1", "99999999999"})
    void other_things_are_no_number(String typed) {
        assertThat(NationalNumber.find(typed)).isEmpty();
        assertThat(EnterpriseNumber.find(typed)).isEmpty();
        assertThat(CardNumber.find(typed)).isEmpty();
        assertThat(StructuredReference.find(typed)).isEmpty();
        assertThat(Iban.find(typed)).isEmpty();
    }

    @Test
    void a_number_never_shows_itself_in_a_message() {
        var number = NationalNumber.find("85673003360").orElseThrow();
        assertThat(number.toString()
                        + number.birth()
                        + CardNumber.find("591-2010999-97")
                        + Iban.find("BE15091000000130"))
                .doesNotContainPattern("\\d");
        assertThatThrownBy(() -> new NationalNumber("85073003329")).hasMessageNotContaining("85073003329");
    }

    @Test
    void numbers_are_written_as_people_know_them() {
        assertThat(EnterpriseNumber.find("BE 403 019 261").orElseThrow().printed())
                .isEqualTo("0403.019.261");
        assertThat(CardNumber.find("591201099997").orElseThrow().printed()).isEqualTo("591-2010999-97");
        assertThat(Iban.find("be15091000000130").orElseThrow().printed()).isEqualTo("BE15 0910 0000 0130");
        assertThat(StructuredReference.of(108068171L).printed()).isEqualTo("+++010/8068/17183+++");
        assertThat(StructuredReference.of(97).printed()).isEqualTo("+++000/0000/09797+++");
    }

    @Test
    void accounts_of_other_countries_are_accounts_too() {
        assertThat(Iban.find("NL91 ABNA 0417 1643 00")).isPresent();
        assertThat(Iban.find("DE89 3704 0044 0532 0130 00")).isPresent();
        assertThat(Iban.find("NL92 ABNA 0417 1643 00")).isEmpty();
    }
}
