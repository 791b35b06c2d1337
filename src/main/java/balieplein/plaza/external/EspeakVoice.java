package balieplein.plaza.external;

import balieplein.kernel.Language;
import balieplein.plaza.Voice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The program espeak-ng, when it is there. The text goes in through a pipe and never becomes part of a command.
@Component
@Order(2)
final class EspeakVoice implements Voice {

    private static final Logger LOG = LoggerFactory.getLogger(EspeakVoice.class);
    private static final int MOST_SECONDS = 5;

    private final Optional<Path> program;

    EspeakVoice(SpeechSettings settings) {
        program = onPath(settings.program());
        if (program.isEmpty()) {
            LOG.info("No speech program '{}': calls are shown, not spoken.", settings.program());
        }
    }

    @Override
    public boolean isThere() {
        return program.isPresent();
    }

    @Override
    public Optional<byte[]> say(Language language, String text) {
        return program.flatMap(path -> run(path, language, text))
                .flatMap(Wav::parse)
                .filter(sound -> sound.samples().length > 0)
                .map(Wav::bytes);
    }

    private static Optional<byte[]> run(Path path, Language language, String text) {
        try {
            var process = new ProcessBuilder(
                            path.toString(), "-v", voice(language), "-s", "140", "-g", "4", "--stdin", "--stdout")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.onExit().orTimeout(MOST_SECONDS, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
            try (var in = process.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return Optional.of(process.getInputStream().readAllBytes());
        } catch (IOException e) {
            LOG.warn("The speech program {} failed: {}", path, e.getMessage());
            return Optional.empty();
        }
    }

    private static String voice(Language language) {
        return language == Language.FR ? "fr-be" : language.tag();
    }

    private static Optional<Path> onPath(String program) {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return program.isEmpty()
                ? Optional.empty()
                : List.of(folders.split(java.io.File.pathSeparator)).stream()
                        .map(folder -> Path.of(folder).resolve(program))
                        .filter(Files::isExecutable)
                        .findFirst();
    }
}
