package balieplein.catalogue;

import balieplein.kernel.Spelling;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words of a text that tell something.
final class SearchWords {

    private static final int MOST_WORDS = 8;

    private static final Set<String> EMPTY_WORDS = new HashSet<>(Arrays.asList(
            ("de het een en of in op aan met voor van bij naar te ik je mijn mij jouw wil wilt moet kan hoe waar wat is zijn"
                            + " nodig the a an and or for of to my i need want how get new le la les un une des du d l mon ma"
                            + " mes je pour et ou der die das ein eine und oder mein meine ich fur nieuw nieuwe krijgen"
                            + " maken doen laten ga gaan stad")
                    .split(" ")));

    private SearchWords() {}

    /// Of what a resident typed: when no word tells anything, the longer ones.
    static List<String> wanted(String words) {
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

    static List<String> telling(String text) {
        return List.of(Spelling.plain(text).split(" ")).stream()
                .filter(word -> !EMPTY_WORDS.contains(word))
                .distinct()
                .toList();
    }
}
