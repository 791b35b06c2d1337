package balieplein.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0470 12 34 56, +32470123456",
        "0470/12.34.56, +32470123456",
        "0032470123456, +32470123456",
        "+32 (0)470 12 34 56, +32470123456",
        "+32 470-12-34-56, +32470123456",
        "+31 6 12345678, +31612345678",
        "+33 6 12 34 56 78, +33612345678"
    })
    void one_number_is_always_written_the_same_way(String typed, String value) {
        assertThat(MobileNumber.find(typed)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"016 27 22 22", "0470 12 34", "0470 12 34 56 78", "geen", "", "+32 2 123 45 67", "112"})
    void the_number_of_a_house_takes_no_text_messages(String typed) {
        assertThat(MobileNumber.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+32470123456, 0470 12 34 56", "+31612345678, +31 6 12345678"})
    void people_read_it_as_they_write_it(String value, String printed) {
        assertThat(MobileNumber.printed(value)).isEqualTo(printed);
    }
}
