package org.caveat.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.model.Kind;
import org.caveat.model.Selection;
import org.caveat.text.Folding;
import org.caveat.time.Edtf;
import org.caveat.time.Reading;

/**
 * Reads what was typed: words, {@code "phrases in quotes"}, {@code field:value}, each with {@code -} before it where it
 * must not match. A quote that is not closed yet goes to the end.
 */
final class QueryReader {
    static final List<String> FIELDS =
            List.of("kind", "is", "date", "person", "place", "keyword", "folder", "selection");

    private static final String QUOTED = "[\"“”„]([^\"“”„]*)[\"“”„]?";
    private static final Pattern PIECE =
            Pattern.compile("(-?)(?:" + QUOTED + "|(\\p{L}[\\p{L}-]*):(?:" + QUOTED + "|(\\S*))|(\\S+))");

    /** What a date that is still being typed is made of. */
    private static final Pattern OF_DATES = Pattern.compile("[0-9XYST?~%/.,:\\[\\]{}+-]*");

    private static final Pattern UNCLOSED = Pattern.compile("-?(?:\\p{L}[\\p{L}-]*:)?[\"“”„][^\"“”„]*");

    private final List<Kind> kinds;
    private final List<Selection> selections;

    QueryReader(List<Kind> kinds, List<Selection> selections) {
        this.kinds = List.copyOf(kinds);
        this.selections = List.copyOf(selections);
    }

    Parsed read(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            Parsed parsed = piece.group(3) == null ? words(piece) : field(piece);
            if (parsed instanceof Refusal refusal) {
                boolean isLast = piece.end() == text.length();
                return isLast && canBecomeAnother(piece) ? refusal.whileTyping(new Query(text, terms)) : refusal;
            }
            Query part = (Query) parsed;
            boolean negated = !piece.group(1).isEmpty();
            part.terms().forEach(term -> terms.add(negated ? not(term) : term));
        }
        return new Query(text, terms);
    }

    /** The piece in which a place of the text lies, or at whose end it lies: its sign, its field and its value. */
    static Optional<TypedPiece> pieceAt(String text, int place) {
        return PIECE.matcher(text)
                .results()
                .filter(piece -> piece.start() <= place && place <= piece.end())
                .findFirst()
                .map(TypedPiece::of);
    }

    /** What was typed, in pieces, each one term. */
    static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether a quote in a piece is not closed yet. */
    static boolean isUnclosed(String piece) {
        return UNCLOSED.matcher(piece).matches();
    }

    private static Term not(Term term) {
        return term instanceof Term.OfText ofText ? new Term.NoText(ofText) : new Term.NotOfState((Term.OfState) term);
    }

    /** A word or a phrase; signs alone say nothing. */
    private static Parsed words(Matcher piece) {
        boolean quoted = piece.group(2) != null;
        String folded = Folding.fold(quoted ? piece.group(2) : piece.group(6)).strip();
        if (folded.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Query.ALL;
        }
        return one(quoted ? new Term.Phrase(SearchableText.spaced(folded)) : new Term.Word(folded));
    }

    private Parsed field(Matcher piece) {
        String name = piece.group(3).toLowerCase(Locale.ROOT);
        String value = piece.group(4) == null ? piece.group(5) : piece.group(4);
        return switch (name) {
            case "kind" -> kind(value.strip());
            case "is" -> is(value.strip().toLowerCase(Locale.ROOT));
            case "date" -> date(value.strip());
            case "person", "place", "keyword" -> named(name, value, piece.group(4) != null);
            case "folder" -> folder(value);
            case "selection" -> selection(value);
            default ->
                Refusal.of("search.unknown-field", piece.group(3), String.join(", ", FIELDS))
                        .meaning(name, FIELDS);
        };
    }

    private Parsed kind(String value) {
        return kinds.stream()
                .filter(kind -> kind.key().equalsIgnoreCase(value))
                .findFirst()
                .<Parsed>map(kind -> one(new Term.OfKind(kind)))
                .orElseGet(() -> Refusal.of(
                                "search.unknown-kind",
                                value,
                                kinds.stream().map(Kind::key).collect(Collectors.joining(", ")))
                        .meaning(value, kinds.stream().map(Kind::key).toList()));
    }

    private static Parsed is(String value) {
        return Trait.of(value).<Parsed>map(trait -> one(new Term.Is(trait))).orElseGet(() -> Refusal.of(
                        "search.unknown-trait",
                        value,
                        Arrays.stream(Trait.values()).map(Trait::key).collect(Collectors.joining(", ")))
                .meaning(value, Arrays.stream(Trait.values()).map(Trait::key).toList()));
    }

    private static Parsed date(String value) {
        return Edtf.of(value).<Parsed>map(date -> one(new Term.OfDate(date))).orElseGet(() -> Refusal.of(
                        "search.no-date", value)
                .meaning(Edtf.read(value) instanceof Reading.Refused refused ? refused.hint() : Optional.empty()));
    }

    private static Parsed named(String field, String value, boolean isQuoted) {
        String folded = FoldedName.folded(value);
        if (folded.isEmpty()) {
            return Refusal.of("search.no-name", field);
        }
        return one(Named.of(field)
                .<Term>map(named -> new Term.OfName(named, folded, isQuoted))
                .orElseGet(() -> new Term.OfPerson(folded, isQuoted)));
    }

    private static Parsed folder(String value) {
        String path = value.strip().replace('\\', '/').replaceAll("^/+|/+$", "");
        return path.isEmpty() ? Refusal.of("search.no-folder") : one(new Term.OfFolder(path));
    }

    private Parsed selection(String value) {
        return selections.stream()
                .filter(selection -> SelectionName.isCalled(selection, value))
                .findFirst()
                .<Parsed>map(selection -> one(Term.OfSelection.of(selection, value)))
                .orElseGet(() -> Refusal.of(
                        selections.isEmpty() ? "search.no-selection" : "search.unknown-selection",
                        value.strip(),
                        selections.stream().flatMap(SelectionName::all).collect(Collectors.joining(", "))));
    }

    /** Whether a piece that says nothing could do so with more letters. */
    private boolean canBecomeAnother(Matcher piece) {
        String value = piece.group(4) == null ? piece.group(5) : piece.group(4);
        Stream<String> known =
                switch (piece.group(3).toLowerCase(Locale.ROOT)) {
                    case "kind" -> kinds.stream().map(Kind::key);
                    case "is" -> Arrays.stream(Trait.values()).map(Trait::key);
                    case "date" ->
                        Stream.of(value).filter(typed -> OF_DATES.matcher(typed).matches());
                    case "person", "place", "keyword", "folder" -> Stream.of(value);
                    case "selection" -> selections.stream().flatMap(SelectionName::all);
                    default -> Stream.empty();
                };
        return known.anyMatch(each -> each.regionMatches(true, 0, value, 0, value.length()));
    }

    private static Query one(Term term) {
        return new Query("", List.of(term));
    }
}
