package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the numbers that separate code people like to read from code they do not (docs/architecture.md).
class CodeShapeTest {

    private record Sized(String name, long lines) {}

    private static final int FILE_P90 = 100;

    private static final int LONGEST_METHOD = 40;

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern RAW_NOW = Pattern.compile(
            "\\b(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\.now\\("
                    + "|System\\.currentTimeMillis|new Date\\(\\)|Clock\\.system");
    private static final Pattern FORBIDDEN_NAME =
            Pattern.compile(".*(Manager|Helper|Util|Utils|Impl|Dto|DTO|Info|Base)");

    private static final List<Sized> files = new ArrayList<>();
    private static final List<Sized> methods = new ArrayList<>();
    private static final List<String> wideConstructors = new ArrayList<>();
    private static final List<String> types = new ArrayList<>();
    private static long packagePrivate;

    @BeforeAll
    static void readTheSources() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var all = sources();
                var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(all.toList()));
            for (var unit : task.parse()) {
                read(unit, Trees.instance(task));
            }
        }
    }

    @Test
    void a_file_ends_at_300_lines() {
        assertThat(files).filteredOn(file -> file.lines() > 300).isEmpty();
        assertThat(p90(files)).as("nine of ten files").isLessThanOrEqualTo(FILE_P90);
    }

    @Test
    void nine_of_ten_methods_fit_in_15_lines() {
        assertThat(methods)
                .filteredOn(method -> method.lines() > LONGEST_METHOD)
                .isEmpty();
        assertThat(p90(methods)).as("nine of ten methods").isLessThanOrEqualTo(15);
    }

    @Test
    void a_constructor_takes_seven_parameters_at_most() {
        assertThat(wideConstructors).isEmpty();
    }

    @Test
    void about_half_of_the_types_stay_inside_their_module() {
        assertThat(packagePrivate * 100.0 / types.size())
                .as("share of package-private types")
                .isGreaterThanOrEqualTo(45.0);
    }

    @Test
    void no_type_is_a_manager_or_a_helper() {
        assertThat(types)
                .filteredOn(type -> FORBIDDEN_NAME.matcher(type).matches())
                .isEmpty();
    }

    @Test
    void time_comes_from_the_clock_that_can_be_moved() throws IOException {
        var raw = new ArrayList<String>();
        try (var all = sources()) {
            for (var file : all.toList()) {
                if (RAW_NOW.matcher(Files.readString(file)).find()) {
                    raw.add(SOURCES.relativize(file).toString());
                }
            }
        }
        assertThat(raw).isEmpty();
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
    }

    private static void read(CompilationUnitTree unit, Trees trees) {
        var positions = trees.getSourcePositions();
        var lineOf = unit.getLineMap();
        var name = SOURCES.toAbsolutePath()
                .relativize(Path.of(unit.getSourceFile().toUri()))
                .toString();
        if (name.endsWith("package-info.java")) {
            return;
        }
        files.add(new Sized(name, lineOf.getLineNumber(positions.getEndPosition(unit, unit) - 1)));
        for (var declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type) {
                types.add(type.getSimpleName().toString());
                packagePrivate += type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 0 : 1;
            }
        }
        new TreeScanner<Void, ClassTree>() {
            @Override
            public Void visitClass(ClassTree type, ClassTree outer) {
                return super.visitClass(type, type);
            }

            @Override
            public Void visitMethod(MethodTree method, ClassTree type) {
                var full = name + " " + method.getName();
                if (method.getBody() != null && positions.getStartPosition(unit, method) >= 0) {
                    var start = lineOf.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                    var end = lineOf.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                    methods.add(new Sized(full, end - start + 1));
                }
                var isConstructor = method.getName().contentEquals("<init>");
                if (isConstructor
                        && type.getKind() != Tree.Kind.RECORD
                        && method.getParameters().size() > 7) {
                    wideConstructors.add(full);
                }
                return super.visitMethod(method, type);
            }
        }.scan(unit, null);
    }

    private static long p90(List<Sized> sizes) {
        var sorted = sizes.stream().map(Sized::lines).sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.9) - 1);
    }
}
