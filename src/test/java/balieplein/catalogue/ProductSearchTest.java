package balieplein.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.catalogue.Product.State;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductSearchTest {

    private final ProductSearch search = new ProductSearch(List.of(
            product("eid", "Identiteitskaart (vanaf 12 jaar)", "Carte d’identité", "pasje", "e-id", "identity card"),
            product("kids-id", "Kids-ID (tot 12 jaar)", "Kids-ID", "identiteitskaart kind", "kinderpas"),
            product("passport", "Reispas", "Passeport", "paspoort", "passport", "vliegen"),
            product("driving-licence", "Rijbewijs", "Permis de conduire", "rijbewijs b", "Führerschein"),
            product("address-change", "Verhuizen: je adres wijzigen", "Déménager", "adreswijziging", "verhuis"),
            product("resident-parking", "Bewonerskaart parkeren", "Carte de riverain", "parkeerkaart"),
            product("waste-bags", "Vuilniszakken", "Sacs-poubelle", "vuilzakken", "restafvalzakken")));

    @ParameterizedTest
    @CsvSource({
        "reispas,passport",
        "Paspoort,passport",
        "paspoor,passport",
        "pasport,passport",
        "passeport,passport",
        "identiteitskaart,eid",
        "identitietskaart,eid",
        "idendtiteitskaart,eid",
        "identité,eid",
        "carte d’identite,eid",
        "ik wil een nieuwe identiteitskaart aanvragen,eid",
        "kids id,kids-id",
        "kaart kind,kids-id",
        "rijbwijs,driving-licence",
        "rijbewijs verloren,driving-licence",
        "fuhrerschein,driving-licence",
        "verhuis,address-change",
        "ik ga verhuizen,address-change",
        "adreswijziging doorgeven,address-change",
        "adres,address-change",
        "parkeren,resident-parking",
        "bewonerskrt,resident-parking",
        "demenager,address-change",
        "vuilzak,waste-bags",
        "zakken,waste-bags"
    })
    void residents_find_it_in_their_own_words(String words, String product) {
        assertThat(search.find(words, Language.NL))
                .first()
                .extracting(Product::code)
                .isEqualTo(product);
    }

    @ParameterizedTest
    @CsvSource({"zwembad", "xyzzy", "'  '", "de het een", "?!"})
    void nothing_is_better_than_nonsense(String words) {
        assertThat(search.find(words, Language.NL)).isEmpty();
    }

    @Test
    void seven_hundred_products_are_searched_in_a_moment() {
        var many = new ArrayList<Product>();
        for (int i = 0; i < 700; i++) {
            many.add(product(
                    "p" + i, "Vergunning nummer " + word(i), "Permis " + word(i * 3), word(i * 7), word(i * 11)));
        }
        var large = new ProductSearch(many);
        var nanos = new long[200];
        for (int i = 0; i < nanos.length; i++) {
            var start = System.nanoTime();
            assertThat(large.find("vergunning " + word(i) + "x aanvragen", Language.NL))
                    .isNotEmpty();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        assertThat(nanos[190] / 1_000_000).as("95th percentile in ms").isLessThan(200);
    }

    private static String word(int i) {
        var word = new StringBuilder("w");
        for (int rest = i + 27; rest > 0; rest /= 9) {
            word.append("aeioubdgk".charAt(rest % 9)).append('r');
        }
        return word.toString();
    }

    private static Product product(String code, String dutch, String french, String... synonyms) {
        return new Product(
                code,
                "burgerzaken",
                State.PUBLISHED,
                Theme.IDENTITY,
                "id",
                new LocalizedText(Map.of(Language.NL, dutch, Language.FR, french)),
                LocalizedText.dutch("Vraag het aan bij de stad."),
                List.of(synonyms),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
