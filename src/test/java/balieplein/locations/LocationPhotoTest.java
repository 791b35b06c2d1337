package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The photo of a location (LOC-01).
@Running
@At("2017-01-16T10:00")
class LocationPhotoTest {

    private static final String SCREEN = "/staff/hours/stadskantoor/photo";
    private static final String API = "/api/v1/locations/stadskantoor";
    private static final String PUBLIC = "/locations/stadskantoor";
    private static final String SECRET = "GPS 50.8798 N 4.7005 E";

    private final City city = City.with(Desk.onThursday().file());
    private final City manager = city.signedIn(Role.LOCATION_MANAGER);

    @Test
    void a_photo_of_a_phone_is_shown_upright_and_small_without_where_it_was_taken() throws IOException {
        var taken = turned(picture("jpeg", 1200, 900));
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("Exif", SECRET);
        var shown = manager.upload(SCREEN, SCREEN, "file", taken, "alt-nl", "Glazen ingang aan het plein");
        assertThat(shown.status()).as("%s", shown).isEqualTo(303);
        var image = city.get(PUBLIC).page().select("img.bp-photo").first();
        assertThat(image.attr("alt")).isEqualTo("Glazen ingang aan het plein");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("450x600");
        var answer = city.get(image.attr("src"));
        assertThat(answer.header("content-type")).isEqualTo("image/jpeg");
        assertThat(answer.header("cache-control")).contains("immutable");
        assertThat(new String(answer.response().body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "GPS");
        assertThat(answer.response().body()).hasSizeLessThan(60_000);
        var seen = ImageIO.read(new ByteArrayInputStream(answer.response().body()));
        assertThat(seen.getWidth() + "x" + seen.getHeight()).isEqualTo("450x600");
        assertThat(new Color(seen.getRGB(225, 50)).getRed())
                .as("what was left is on top")
                .isGreaterThan(200);
        assertThat(new Color(seen.getRGB(225, 550)).getBlue()).isGreaterThan(200);
    }

    @Test
    void programs_and_search_engines_find_it_with_its_words() throws IOException {
        assertThat(city.get(API).json().has("photo")
                        && !city.get(API).json().path("photo").isNull())
                .isFalse();
        assertThat(city.get(API + "/schema.jsonld").json().has("image")).isFalse();
        manager.upload(SCREEN, SCREEN, "file", picture("jpeg", 400, 300), "alt-nl", "Ingang", "alt-fr", "Entrée");
        var photo = city.get(API).json().path("photo");
        assertThat(photo.path("alt").asString()).isEqualTo("Ingang");
        assertThat(photo.path("width").asInt() + "x" + photo.path("height").asInt())
                .isEqualTo("400x300");
        var url = photo.path("url").asString();
        assertThat(url).startsWith(city.origin() + PUBLIC + "/photo/").endsWith(".jpg");
        assertThat(city.get(url.substring(city.origin().length())).header("content-type"))
                .isEqualTo("image/jpeg");
        assertThat(city.get("/api/v1/locations").json().path("items").path(0).path("photo"))
                .isEqualTo(photo);
        var image = city.get(API + "/schema.jsonld").json().path("image");
        assertThat(image.path("contentUrl").asString()).isEqualTo(url);
        assertThat(image.path("caption").asString()).isEqualTo("Ingang");
    }

    @Test
    void it_is_described_anew_without_bringing_it_again_replaced_and_removed() throws IOException {
        manager.upload(SCREEN, SCREEN, "file", picture("png", 400, 300), "alt-nl", "Ingang", "alt-fr", "Entrée");
        var first = city.get(PUBLIC).page().select("img.bp-photo").attr("src");
        assertThat(city.get("/fr" + PUBLIC).page().select("img.bp-photo").attr("alt"))
                .isEqualTo("Entrée");
        assertThat(city.get("/en" + PUBLIC).page().select("img.bp-photo").attr("lang"))
                .isEqualTo("nl");
        manager.upload(SCREEN, SCREEN, "file", new byte[0], "alt-nl", "Ingang met luifel");
        assertThat(city.get(PUBLIC).page().select("img.bp-photo").attr("alt")).isEqualTo("Ingang met luifel");
        manager.upload(SCREEN, SCREEN, "file", picture("jpeg", 300, 300));
        assertThat(city.get(first).status()).as("the old one is gone").isEqualTo(404);
        manager.submit(SCREEN, SCREEN + "/remove");
        assertThat(city.get(PUBLIC).page().select("img.bp-photo")).isEmpty();
        assertThat(city.signedIn(Role.ADMIN).get("/staff/audit").page().text())
                .contains("locations.photo-shown", "locations.photo-removed");
    }

    @Test
    void what_is_no_photo_too_small_or_without_words_is_refused_and_nothing_changes() throws IOException {
        var web = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        var broken = java.util.Arrays.copyOf(picture("png", 400, 300), 80);
        for (var file : new byte[][] {web, broken, picture("jpeg", 100, 100), picture("gif", 400, 300)}) {
            var refused = manager.upload(SCREEN, SCREEN, "file", file, "alt-nl", "Ingang");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().text()).contains("Kies een JPG of PNG");
            assertThat(refused.page().select("[name=alt-nl]").attr("value")).isEqualTo("Ingang");
        }
        var wordless = manager.upload(SCREEN, SCREEN, "file", picture("jpeg", 400, 300), "alt-fr", "Entrée");
        assertThat(wordless.page().text()).contains("Schrijf wat er te zien is");
        assertThat(manager.upload(SCREEN, SCREEN, "file", new byte[0], "alt-nl", "x")
                        .page()
                        .text())
                .contains("Kies een foto");
        assertThat(city.get(PUBLIC).page().select("img.bp-photo")).isEmpty();
    }

    @Test
    void a_city_file_that_is_brought_in_again_keeps_the_photo() throws IOException {
        manager.upload(SCREEN, SCREEN, "file", picture("jpeg", 400, 300), "alt-nl", "Ingang");
        var admin = city.as(Role.ADMIN);
        var file = admin.get("/api/v1/city-file").body().replace("name: Stadskantoor", "name: Nieuw stadskantoor");
        assertThat(admin.send("PUT", "/api/v1/city-file", "application/yaml", file)
                        .status())
                .isEqualTo(200);
        assertThat(city.get(PUBLIC).page().select("img.bp-photo")).hasSize(1);
        assertThat(city.get(PUBLIC).page().text()).contains("Nieuw stadskantoor");
    }

    /// Red on the left, blue on the right.
    private static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.setColor(Color.BLUE);
        drawing.fillRect(width / 2, 0, width, height);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /// As a phone writes it that was held upright: on its side, with a note to turn it and where it was.
    private static byte[] turned(byte[] jpeg) {
        var exif = HexFormat.of()
                .parseHex("457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000" + "00000000");
        var note = SECRET.getBytes(StandardCharsets.US_ASCII);
        var length = 2 + exif.length + note.length;
        var made = new ByteArrayOutputStream();
        made.write(jpeg, 0, 2);
        made.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        made.writeBytes(exif);
        made.writeBytes(note);
        made.write(jpeg, 2, jpeg.length - 2);
        return made.toByteArray();
    }
}
