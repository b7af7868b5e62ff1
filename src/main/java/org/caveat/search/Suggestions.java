package org.caveat.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caveat.model.Certainty;
import org.caveat.text.Folding;
import org.caveat.text.WordEdges;

/**
 * What could be typed next: fields, and what stands in the collection. What begins with what is typed comes first, then
 * where a word does; and of those what finds most. What finds nothing is not suggested.
 */
public final class Suggestions {
    /** As many as can be looked over. */
    public static final int MOST = 8;

    /** As most cameras and scanners write them. */
    private static final List<String> TAGS =
            List.of("Make", "Model", "ISO", "FNumber", "ExposureTime", "DateTimeOriginal", "Software");

    private final FacetCounts counts;
    private final Function<Offered, String> words;

    /** @param words what a term is called on screen: it can be found by that, too */
    public Suggestions(FacetCounts counts, Function<Offered, String> words) {
        this.counts = counts;
        this.words = words;
    }

    /** A text with a suggestion taken into it, and the place where one types on. */
    public record Taken(String text, int place) {}

    private record Ranked(Suggestion suggestion, int rank) {}

    /**
     * The suggestions for a place in a text, the best first.
     *
     * @param place where one types
     */
    public List<Suggestion> at(String text, int place) {
        Optional<TypedPiece> piece = TypedPiece.at(text, place);
        return piece.stream()
                .flatMap(typed -> ranked(typed)
                        .filter(each ->
                                !isThere(each.suggestion(), typed.place().in(text))))
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparing(each -> each.suggestion().count(), Comparator.reverseOrder())
                        .thenComparing(each -> each.suggestion().text()))
                .map(Ranked::suggestion)
                .limit(MOST)
                .toList();
    }

    /** Puts a suggestion in the place of the piece that is typed; one types on behind it. */
    public static Taken take(String text, int place, Suggestion suggestion) {
        Optional<TypedPiece> piece = TypedPiece.at(text, place);
        String before = text.substring(0, piece.map(each -> each.place().from()).orElse(place));
        String after = text.substring(piece.map(each -> each.place().to()).orElse(place))
                .stripLeading();
        String taken = before
                + (piece.filter(TypedPiece::isNegated).isPresent() ? "-" : "")
                + suggestion.text()
                + (suggestion.isField() ? "" : " ");
        return new Taken(taken + after, taken.length());
    }

    private static boolean isThere(Suggestion suggestion, String piece) {
        String bare = piece.startsWith("-") ? piece.substring(1) : piece;
        return suggestion.text().equalsIgnoreCase(bare);
    }

    private Stream<Ranked> ranked(TypedPiece piece) {
        String typed = Folding.fold(piece.value().text()).strip();
        if (piece.field().isPresent()) {
            return piece.value().compared() == Compared.AS ? terms(piece.field().get(), typed) : Stream.empty();
        }
        if (typed.isEmpty()) {
            return Stream.empty();
        }
        Stream<Ranked> fields = Stream.concat(FieldReader.FIELDS.stream(), tags(typed))
                .filter(field -> field.toLowerCase(Locale.ROOT).startsWith(typed))
                .map(field -> new Ranked(Suggestion.field(field), 0));
        return Stream.concat(fields, FieldReader.FIELDS.stream().flatMap(field -> terms(field, typed)));
    }

    /** Tags that many files have, once somebody types that a tag is meant. */
    private static Stream<String> tags(String typed) {
        return typed.startsWith(FieldReader.META) ? TAGS.stream().map(FieldReader.META::concat) : Stream.empty();
    }

    private Stream<Ranked> terms(String field, String typed) {
        return offered(field).filter(offered -> offered.count() > 0).flatMap(offered -> rank(offered, typed).stream()
                .map(rank -> new Ranked(Suggestion.term(offered), rank)));
    }

    private Stream<Offered> offered(String field) {
        return switch (field) {
            case "kind" -> counts.kinds().stream().map(counts::of);
            case "is" -> Arrays.stream(Trait.values()).map(counts::of);
            case "date" -> counts.decades().stream();
            case "certainty" -> Certainty.KNOWN.stream().map(counts::of);
            case "person" -> counts.everybody();
            case "folder" -> counts.folders();
            default -> Named.of(field).stream().flatMap(counts::all);
        };
    }

    /** How well a term fits: 0 where its name begins so, 1 where a word of it does; empty where nothing does. */
    private Optional<Integer> rank(Offered offered, String typed) {
        List<String> names = names(offered);
        if (names.stream().anyMatch(name -> name.startsWith(typed))) {
            return Optional.of(0);
        }
        boolean hasWord = names.stream().anyMatch(name -> WordEdges.hasWordBeginning(name, typed));
        return hasWord ? Optional.of(1) : Optional.empty();
    }

    private List<String> names(Offered offered) {
        Term term = offered.term();
        if (term instanceof Term.Is is && is.trait() == Trait.NOT_REVIEWED) {
            return Stream.of(Trait.UNREVIEWED, is.trait().key(), words.apply(offered))
                    .map(Folding::fold)
                    .toList();
        }
        if (term instanceof OfDate ofDate) {
            // every year of it, so that 1945 suggests the forties
            String decade = ofDate.date().text().replace("X", "");
            return IntStream.range(0, 10).mapToObj(year -> decade + year).toList();
        }
        String key = term.spelled().substring(term.spelled().indexOf(':') + 1);
        return Stream.of(key, offered.name(), words.apply(offered))
                .map(Folding::fold)
                .toList();
    }
}
