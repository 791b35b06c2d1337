package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What other systems learned about openings, moments, bookings and queues, case by case: each is run by a test or says
/// why it is not.
class SlotCasesTest {

    private static final Pattern NUMBER = Pattern.compile("C(\\d{3})");
    private static final Set<String> PROVEN = proven();

    @ParameterizedTest(name = "{0} {2}")
    @CsvFileSource(resources = "/appointments/slot-cases.txt", delimiter = '|', numLinesToSkip = 1)
    void every_case_is_run_or_says_why_it_is_not(
            String number, String group, String sentence, @Nullable String instead) {
        assertThat(number).matches(NUMBER);
        assertThat(group).isNotBlank();
        assertThat(sentence).isNotBlank();
        assertThat(PROVEN.contains(number) || instead != null && instead.startsWith("not run:"))
                .as(number + " is neither run by a test nor says why")
                .isTrue();
    }

    @Test
    void the_list_has_all_76_cases_and_no_test_runs_one_that_is_not_in_it() {
        var listed = lines("/appointments/slot-cases.txt")
                .map(line -> line.substring(0, 4))
                .toList();
        assertThat(listed).hasSize(76).doesNotHaveDuplicates();
        assertThat(listed).containsAll(PROVEN);
    }

    private static Set<String> proven() {
        var tests = new ClassFileImporter()
                .importPath(Path.of("target/test-classes")).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(SlotCasesTest::isRun)
                        .filter(method -> method.isAnnotatedWith(SlotCase.class))
                        .flatMap(method -> Arrays.stream(
                                method.getAnnotationOfType(SlotCase.class).value()));
        var rows = lines("/appointments/free-starts.txt")
                .filter(line -> NUMBER.matcher(line).lookingAt())
                .map(line -> line.substring(0, 4));
        return Stream.concat(tests, rows).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRun(JavaMethod method) {
        return Stream.of(Test.class, ParameterizedTest.class, RepeatedTest.class)
                        .anyMatch(method::isAnnotatedWith)
                && !method.isAnnotatedWith(Disabled.class)
                && !method.getOwner().isAnnotatedWith(Disabled.class);
    }

    private static Stream<String> lines(String resource) {
        try (var text = SlotCasesTest.class.getResourceAsStream(resource)) {
            var lines = new String(text.readAllBytes(), StandardCharsets.UTF_8).lines();
            return List.copyOf(lines.skip(1).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
