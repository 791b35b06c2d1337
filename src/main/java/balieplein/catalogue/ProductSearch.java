package balieplein.catalogue;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds products by the words of residents: names, synonyms and summaries in every language, compound words,
/// beginnings of words and typing errors. The whole index of a city lives in memory: a search looks once at each
/// different word.
final class ProductSearch {

    private static final int NAME = 6;
    private static final int SYNONYM = 6;
    private static final int SUMMARY = 1;
    private static final int OWN_LANGUAGE = 2;
    private static final int MOST_FOUND = 50;

    private final List<Product> products;
    private final Map<String, List<Place>> places = new HashMap<>();

    ProductSearch(List<Product> products) {
        this.products = List.copyOf(products);
        for (int i = 0; i < products.size(); i++) {
            index(i, products.get(i));
        }
    }

    /// The best first; empty when nothing fits.
    List<Product> find(String words, Language language) {
        var wanted = SearchWords.wanted(words);
        var scores = new double[products.size()];
        var matched = new int[products.size()];
        for (var word : wanted) {
            var best = best(word, language);
            for (int i = 0; i < best.length; i++) {
                scores[i] += best[i];
                matched[i] += best[i] > 0 ? 1 : 0;
            }
        }
        var found = new ArrayList<Integer>();
        for (int i = 0; i < scores.length; i++) {
            if (matched[i] > 0) {
                scores[i] *= (double) matched[i] / wanted.size();
                found.add(i);
            }
        }
        found.sort(Comparator.comparingDouble((Integer i) -> -scores[i])
                .thenComparing(i -> products.get(i).name().in(language).length()));
        return found.stream()
                .filter(i -> scores[i] * 4 >= scores[found.getFirst()])
                .limit(MOST_FOUND)
                .map(products::get)
                .toList();
    }

    private double[] best(String word, Language language) {
        var best = new double[products.size()];
        places.forEach((known, where) -> {
            var likeness = Likeness.of(word, known);
            if (likeness > 0) {
                for (var place : where) {
                    var weight = place.weight + (place.language == language ? OWN_LANGUAGE : 0);
                    best[place.product] = Math.max(best[place.product], likeness * weight / place.length);
                }
            }
        });
        return best;
    }

    private void index(int number, Product product) {
        index(number, product.name(), NAME);
        index(number, product.summary(), SUMMARY);
        product.synonyms().forEach(synonym -> index(number, synonym, null, SYNONYM));
    }

    private void index(int number, LocalizedText text, int weight) {
        text.texts().forEach((language, words) -> index(number, words, language, weight));
    }

    /// A word of a long text says less than a word that stands alone.
    private void index(int number, String text, @Nullable Language language, int weight) {
        var telling = SearchWords.telling(text);
        for (var word : telling) {
            places.computeIfAbsent(word, w -> new ArrayList<>())
                    .add(new Place(number, language, weight, 1 + Math.min(telling.size(), 6) * 0.1));
        }
    }

    private record Place(int product, @Nullable Language language, int weight, double length) {}
}
