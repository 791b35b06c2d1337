package balieplein.web;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/// Addresses of our stylesheet, scripts, icons and fonts. They hold a hash of the content, so that browsers may keep
/// them for ever.
public final class Assets {

    private static final Properties NAMES = load();

    private Assets() {}

    /// The address of an asset by its plain name, such as `balieplein.css`.
    public static String url(String name) {
        return "/assets/" + NAMES.getProperty(name, name);
    }

    private static Properties load() {
        var names = new Properties();
        var file = new ClassPathResource("static/assets/assets.properties");
        if (file.exists()) {
            try (var stream = file.getInputStream()) {
                names.load(stream);
            } catch (IOException e) {
                throw new IllegalStateException("The list of assets inside the product cannot be read.", e);
            }
        }
        return names;
    }
}
