package org.caveat.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Selection;
import org.caveat.time.Edtf;
import org.caveat.time.Reading;

/**
 * Reads {@code field:value}.
 *
 * @param kinds those that can be asked for: see {@link KindsInUse}
 * @param selections those that can be asked for
 */
record FieldReader(List<Kind> kinds, List<Selection> selections) {
    /** The fields, in the order in which they are told. */
    static final List<String> FIELDS = List.of(
            "kind",
            "is",
            "date",
            "taken",
            "when",
            "person",
            "place",
            "creator",
            "keyword",
            "source",
            "author",
            "lang",
            "certainty",
            "file",
            "folder",
            "selection",
            "meta.TAG");

    /** What a tag of the file's own metadata is asked for by. */
    static final String META = "meta.";

    /** What a date that is still being typed is made of. */
    private static final Pattern OF_DATES = Pattern.compile("[0-9XYST?~%/.,:\\[\\]{}+-]*");

    private static final List<String> TRAITS =
            Arrays.stream(Trait.values()).map(Trait::key).toList();
    private static final List<String> CERTAINTIES =
            Certainty.KNOWN.stream().map(Certainty::key).toList();

    FieldReader {
        kinds = List.copyOf(kinds);
        selections = List.copyOf(selections);
    }

    Term read(TypedPiece piece) throws Wrong {
        String name = piece.field().orElseThrow();
        return switch (name) {
            case "kind" -> kind(piece);
            case "is" -> is(piece);
            case "date", "taken", "when" -> date(piece, Dated.of(name).orElseThrow());
            case "person", "place", "creator", "keyword", "source", "author", "lang", "file" -> named(piece, name);
            case "certainty" -> certainty(piece);
            case "folder" -> folder(piece);
            case "selection" -> selection(piece);
            default -> {
                if (name.startsWith(META)) {
                    yield tag(piece, name.substring(META.length()));
                }
                throw new Wrong(Refusal.of("search.unknown-field", piece.ofField(), name, String.join(", ", FIELDS))
                        .meaning(name, FIELDS));
            }
        };
    }

    /** The value of a field that compares nothing: what would compare belongs to it. */
    private static String whole(TypedPiece piece) {
        return (piece.value().compared().sign() + piece.value().text()).strip();
    }

    private Term kind(TypedPiece piece) throws Wrong {
        List<String> keys = kinds.stream().map(Kind::key).toList();
        String value = whole(piece);
        return known(kinds, Kind::key, value)
                .<Term>map(Term.OfKind::new)
                .orElseThrow(() -> unknown("search.unknown-kind", piece, value, keys));
    }

    private static Term is(TypedPiece piece) throws Wrong {
        String value = whole(piece).toLowerCase(Locale.ROOT);
        return Trait.of(value)
                .<Term>map(Term.Is::new)
                .orElseThrow(() -> unknown("search.unknown-trait", piece, value, TRAITS));
    }

    private static Term certainty(TypedPiece piece) throws Wrong {
        String value = piece.value().text().strip();
        return known(Certainty.KNOWN, Certainty::key, value)
                .<Term>map(certainty -> new OfCertainty(piece.value().compared(), certainty))
                .orElseThrow(() -> unknown("search.unknown-certainty", piece, value, CERTAINTIES));
    }

    private static <T> Optional<T> known(List<T> all, Function<T, String> key, String value) {
        return all.stream()
                .filter(each -> key.apply(each).equalsIgnoreCase(value))
                .findFirst();
    }

    private static Wrong unknown(String message, TypedPiece piece, String value, List<String> known) {
        return new Wrong(Refusal.of(message, piece.ofValue(), value, String.join(", ", known))
                .meaning(value, known));
    }

    private static Term date(TypedPiece piece, Dated dated) throws Wrong {
        String value = piece.value().text().strip();
        Optional<Edtf> date = Edtf.of(value);
        if (date.isEmpty()) {
            Optional<String> hint =
                    Edtf.read(value) instanceof Reading.Refused refused ? refused.hint() : Optional.empty();
            throw new Wrong(Refusal.of("search.no-date", piece.ofValue(), value).meaning(hint));
        }
        return new OfDate(dated, piece.value().compared(), date.get());
    }

    private static Term named(TypedPiece piece, String field) throws Wrong {
        String folded = FoldedName.folded(whole(piece));
        if (folded.isEmpty()) {
            throw new Wrong(Refusal.of("search.no-name", piece.place(), field));
        }
        boolean isWhole = piece.value().isQuoted();
        if (field.equals("file")) {
            return new OfFile(folded, isWhole);
        }
        return Named.of(field)
                .<Term>map(named -> new OfName(named, folded, isWhole))
                .orElseGet(() -> new Term.OfPerson(folded, isWhole));
    }

    private static Term folder(TypedPiece piece) throws Wrong {
        String path = whole(piece).replace('\\', '/').replaceAll("^/+|/+$", "");
        if (path.isEmpty()) {
            throw new Wrong(Refusal.of("search.no-folder", piece.place()));
        }
        return new Term.OfFolder(path);
    }

    private Term selection(TypedPiece piece) throws Wrong {
        String value = whole(piece);
        return selections.stream()
                .filter(selection -> SelectionName.isCalled(selection, value))
                .findFirst()
                .<Term>map(selection -> Term.OfSelection.of(selection, value))
                .orElseThrow(() -> new Wrong(Refusal.of(
                        selections.isEmpty() ? "search.no-selection" : "search.unknown-selection",
                        piece.ofValue(),
                        value,
                        selections.stream().flatMap(SelectionName::all).collect(Collectors.joining(", ")))));
    }

    private static Term tag(TypedPiece piece, String name) throws Wrong {
        String tag = TagName.folded(name);
        String typed = piece.value().text().strip();
        TagValue value = new TagValue(piece.value().compared(), piece.value().isQuoted(), typed);
        if (tag.isEmpty() || FoldedName.folded(typed).codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Wrong(Refusal.of("search.no-value", piece.place(), META + name));
        }
        if (!value.isComparable()) {
            throw new Wrong(Refusal.of("search.no-number", piece.ofValue(), typed));
        }
        return new OfTag(tag, value);
    }

    /** Whether a piece that says nothing could do so with more letters. */
    boolean canBecomeAnother(TypedPiece piece) {
        String name = piece.field().orElseThrow();
        String value = piece.value().text();
        Stream<String> known =
                switch (name) {
                    case "kind" -> kinds.stream().map(Kind::key);
                    case "is" -> Stream.concat(TRAITS.stream(), Stream.of(Trait.UNREVIEWED));
                    case "certainty" -> CERTAINTIES.stream();
                    case "date", "taken", "when" ->
                        Stream.of(value).filter(typed -> OF_DATES.matcher(typed).matches());
                    case "person", "place", "creator", "keyword", "source", "author", "lang", "file", "folder" ->
                        Stream.of(value);
                    case "selection" -> selections.stream().flatMap(SelectionName::all);
                    default -> name.startsWith(META) ? Stream.of(value) : Stream.empty();
                };
        return known.anyMatch(each -> each.regionMatches(true, 0, value, 0, value.length()));
    }
}
