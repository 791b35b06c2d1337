package balieplein.catalogue;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds products by the words of residents: names, synonyms and summaries in every language, compound words,
// beginnings
/// of words and typing errors. The whole index of a city lives in memory: a search looks once at each different word.
final class ProductSearch {

    private static final int NAME = 6;
    private static final int SYNONYM = 6;
    private static final int SUMMARY = 1;
    private static final int OWN_LANGUAGE = 2;
    private static final int MOST_WORDS = 8;
    private static final int MOST_FOUND = 50;
    private static final Set<String> EMPTY_WORDS = new HashSet<>(Arrays.asList(
            ("de het een en of in op aan met voor van bij naar te ik je mijn mij jouw wil wilt moet kan hoe waar wat is zijn"
                            + " nodig the a an and or for of to my i need want how get new le la les un une des du d l mon ma"
                            + " mes je pour et ou der die das ein eine und oder mein meine ich fur nieuw nieuwe krijgen"
                            + " maken doen laten ga gaan stad")
                    .split(" ")));

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
        var wanted = wanted(words);
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

    private static List<String> wanted(String words) {
        var all = List.of(Spelling.plain(words).split(" "));
        var telling = all.stream()
                .filter(word -> !EMPTY_WORDS.contains(word) && !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return telling.isEmpty()
                ? all.stream()
                        .filter(word -> word.length() > 2)
                        .limit(MOST_WORDS)
                        .toList()
                : telling;
    }

    private double[] best(String word, Language language) {
        var best = new double[products.size()];
        places.forEach((known, where) -> {
            var likeness = likeness(word, known);
            if (likeness > 0) {
                for (var place : where) {
                    var weight = place.weight + (place.language == language ? OWN_LANGUAGE : 0);
                    best[place.product] = Math.max(best[place.product], likeness * weight / place.length);
                }
            }
        });
        return best;
    }

    /// From 1 for the same word down to 0 for another one.
    private static double likeness(String word, String known) {
        if (known.equals(word)) {
            return 1;
        }
        if (word.length() >= 3 && known.startsWith(word)) {
            return 0.8;
        }
        if (known.length() >= 4 && word.startsWith(known) || word.length() >= 4 && known.endsWith(word)) {
            return 0.6;
        }
        if (known.length() >= 5 && word.endsWith(known) || word.length() >= 5 && known.contains(word)) {
            return 0.5;
        }
        var tolerated = word.length() < 4 ? 0 : word.length() < 8 ? 1 : word.length() < 12 ? 2 : 3;
        if (tolerated == 0 || Math.abs(word.length() - known.length()) > tolerated) {
            return 0;
        }
        var distance = Spelling.distance(word, known);
        return distance > tolerated ? 0 : 0.7 - 0.1 * distance;
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
        var words = List.of(Spelling.plain(text).split(" "));
        var telling = words.stream()
                .filter(word -> !EMPTY_WORDS.contains(word))
                .distinct()
                .toList();
        for (var word : telling) {
            places.computeIfAbsent(word, w -> new ArrayList<>())
                    .add(new Place(number, language, weight, 1 + Math.min(telling.size(), 6) * 0.1));
        }
    }

    private record Place(int product, @Nullable Language language, int weight, double length) {}
}
