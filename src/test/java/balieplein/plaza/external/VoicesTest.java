package balieplein.plaza.external;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoicesTest {

    private static final byte[] FORMAT = {1, 0, 1, 0, 0x22, 0x56, 0, 0, 0x44, (byte) 0xac, 0, 0, 2, 0, 16, 0};

    @TempDir
    private Path folder;

    @Test
    void the_city_s_own_recordings_are_said_word_by_word() throws IOException {
        record("nummer", 1);
        record("b", 2);
        record("14", 3);
        assertThat(recorded("Nummer B 14.")).containsExactly(1, 1, 2, 2, 3, 3);
    }

    @Test
    void a_word_that_was_not_recorded_leaves_the_call_to_the_program() throws IOException {
        record("nummer", 1);
        assertThat(recorded("Nummer B 14.")).isEmpty();
    }

    @Test
    void the_program_hears_the_text_through_a_pipe_and_never_as_a_command() throws IOException {
        var program = program("""
                #!/bin/sh
                cat > "$0.heard"
                echo "$@" > "$0.arguments"
                cat "$0.wav"
                """);
        var evil = "B 14'; rm -rf / #$(id) --version";
        var sound = new EspeakVoice(new SpeechSettings(program.toString(), null)).say(Language.FR, evil);
        assertThat(sound).isPresent();
        assertThat(Files.readString(Path.of(program + ".heard"))).isEqualTo(evil);
        assertThat(Files.readString(Path.of(program + ".arguments")))
                .startsWith("-v fr-be")
                .doesNotContain("B 14");
    }

    @Test
    void a_length_that_the_program_did_not_know_is_put_right() throws IOException {
        var program = program("#!/bin/sh\ncat > /dev/null\ncat \"$0.wav\"\n");
        var streamed = new Wav(FORMAT, new byte[] {1, 2, 3, 4}).bytes();
        Arrays.fill(streamed, 40, 43, (byte) 0xff);
        Files.write(Path.of(program + ".wav"), streamed);
        var sound = new EspeakVoice(new SpeechSettings(program.toString(), null)).say(Language.NL, "B 14");
        assertThat(sound.orElseThrow()).isEqualTo(new Wav(FORMAT, new byte[] {1, 2, 3, 4}).bytes());
    }

    @Test
    void without_a_program_nothing_is_said_and_nothing_fails() {
        var voice = new EspeakVoice(new SpeechSettings("no-such-program", null));
        assertThat(voice.say(Language.NL, "B 14")).isEmpty();
    }

    private Path program(String script) throws IOException {
        var program = Files.writeString(folder.resolve("speak"), script, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.write(Path.of(program + ".wav"), new Wav(FORMAT, new byte[] {9, 9}).bytes());
        return program;
    }

    private void record(String word, int sample) throws IOException {
        var words = Files.createDirectories(folder.resolve("dijlestad").resolve("nl"));
        var samples = new byte[] {(byte) sample, (byte) sample};
        Files.write(words.resolve(word + ".wav"), new Wav(FORMAT, samples).bytes());
    }

    private byte[] recorded(String text) {
        var voice = new RecordedVoice(new SpeechSettings("", folder));
        return CurrentCity.call("dijlestad", () -> voice.say(Language.NL, text))
                .flatMap(Wav::parse)
                .map(Wav::samples)
                .orElse(new byte[0]);
    }
}
