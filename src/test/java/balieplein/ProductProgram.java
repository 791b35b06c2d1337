package balieplein;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/// The compiled product put into one jar, so that a process of its own starts quickly: Java keeps an archive of the
/// classes of a program that is all jars, and the next start reads that instead.
final class ProductProgram {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path FOLDER = Path.of("target/test-program");
    private static final Path JAR = FOLDER.resolve("product.jar").toAbsolutePath();
    private static final Path ARCHIVE = FOLDER.resolve("product.jsa").toAbsolutePath();
    private static final List<String> COMMAND = build();

    private ProductProgram() {}

    /// The beginning of a command line that starts it.
    static List<String> command() {
        return COMMAND;
    }

    private static List<String> build() {
        try {
            Files.createDirectories(FOLDER);
            packOnce();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + ARCHIVE,
                "-Xlog:disable",
                "-cp",
                classPath(),
                "balieplein.Balieplein");
    }

    /// Tests may run in several processes; one of them packs.
    private static void packOnce() throws IOException {
        var lock = FOLDER.resolve("product.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (!Files.exists(JAR) || changed(JAR).compareTo(lastCompiled()) < 0) {
                pack();
            }
        }
    }

    private static FileTime lastCompiled() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files.map(ProductProgram::changed).max(FileTime::compareTo).orElseThrow();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pack() throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(JAR));
                var files = Files.walk(CLASSES)) {
            jar.setLevel(Deflater.NO_COMPRESSION);
            for (var file : files.filter(each -> !each.equals(CLASSES)).sorted().toList()) {
                var name = CLASSES.relativize(file).toString().replace(File.separatorChar, '/');
                jar.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, jar);
                }
            }
        }
    }

    private static String classPath() {
        var tests = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var libraries = Arrays.stream(tests.split(File.pathSeparator)).filter(path -> path.endsWith(".jar"));
        return Stream.concat(Stream.of(JAR.toString()), libraries).collect(Collectors.joining(File.pathSeparator));
    }
}
