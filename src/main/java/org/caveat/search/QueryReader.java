package org.caveat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.text.Folding;

/**
 * Reads what was typed: words, {@code "phrases in quotes"}, {@code field:value}, each with {@code -} before it where it
 * must not match; {@code OR} between two of them, which binds closer than standing side by side; brackets around some. A
 * quote that is not closed yet goes to the end.
 */
final class QueryReader {
    /** Nobody nests deeper; a text that does would only cost the stack. */
    static final int DEEPEST = 64;

    private final String text;
    private final FieldReader fields;
    /** What ends too early is read as if it ended well. */
    private final boolean isLenient;

    private final List<TypedPiece> pieces;
    private int at;

    private QueryReader(String text, FieldReader fields, boolean isLenient) {
        this.text = text;
        this.fields = fields;
        this.isLenient = isLenient;
        this.pieces = TypedPiece.all(text);
    }

    static Parsed read(String text, FieldReader fields) {
        return new QueryReader(text, fields, false).read();
    }

    private Parsed read() {
        try {
            List<Term> terms = sideBySide(0);
            if (at < pieces.size()) {
                throw new Wrong(
                        Refusal.at("search.bracket-closes", pieces.get(at).place(), text));
            }
            return new Query(text, terms);
        } catch (Wrong wrong) {
            return wrong.refusal();
        }
    }

    /** The query of the first letters, which were read well before. */
    private Query upTo(int end) {
        Parsed before = new QueryReader(text.substring(0, end), fields, true).read();
        return before instanceof Query query ? new Query(text, query.terms()) : Query.ALL;
    }

    /** Terms up to the end, or to a bracket that closes. */
    private List<Term> sideBySide(int depth) throws Wrong {
        List<Term> terms = new ArrayList<>();
        while (at < pieces.size() && pieces.get(at).sort() != TypedPiece.Sort.CLOSES) {
            Optional<Term> next = alternatives(depth);
            if (next.isPresent() && next.get() instanceof Term.Every every) {
                terms.addAll(every.terms());
            } else {
                next.ifPresent(terms::add);
            }
        }
        return terms;
    }

    /** One term, or several with {@code OR} between them; empty, where they say nothing. */
    private Optional<Term> alternatives(int depth) throws Wrong {
        List<Term> either = new ArrayList<>();
        add(either, operand(depth));
        while (at < pieces.size() && pieces.get(at).sort() == TypedPiece.Sort.OR) {
            TypedPiece or = pieces.get(at++);
            if (at < pieces.size()) {
                add(either, operand(depth));
            } else if (!isLenient) {
                Refusal alone = Refusal.at("search.or-alone", or.place(), text);
                throw new Wrong(alone.whileTyping(upTo(text.length())));
            }
        }
        return either.size() > 1
                ? Optional.of(new Term.Either(either))
                : either.stream().findFirst();
    }

    private static void add(List<Term> either, Optional<Term> term) {
        if (term.isPresent() && term.get() instanceof Term.Either more) {
            either.addAll(more.terms());
        } else {
            term.ifPresent(either::add);
        }
    }

    private Optional<Term> operand(int depth) throws Wrong {
        TypedPiece piece = pieces.get(at++);
        Optional<Term> term =
                switch (piece.sort()) {
                    case OPENS -> group(piece, depth + 1);
                    case TERM -> term(piece);
                    case OR, CLOSES -> throw new Wrong(Refusal.at("search.or-alone", or(piece), text));
                };
        return piece.isNegated() ? term.map(Term.Not::new) : term;
    }

    /** The {@code OR} that lacks a term on one side: itself, or the one before a bracket that closes. */
    private Place or(TypedPiece piece) {
        return piece.sort() == TypedPiece.Sort.OR
                ? piece.place()
                : pieces.get(at - 2).place();
    }

    private Optional<Term> group(TypedPiece opens, int depth) throws Wrong {
        if (depth > DEEPEST) {
            throw new Wrong(Refusal.of("search.too-deep", opens.place(), String.valueOf(DEEPEST)));
        }
        List<Term> terms = sideBySide(depth);
        if (at < pieces.size()) {
            at++;
        } else if (!isLenient) {
            throw new Wrong(
                    Refusal.at("search.bracket-opens", opens.place(), text).whileTyping(upTo(text.length())));
        }
        return terms.size() > 1
                ? Optional.of(new Term.Every(terms))
                : terms.stream().findFirst();
    }

    private Optional<Term> term(TypedPiece piece) throws Wrong {
        if (piece.field().isEmpty()) {
            return words(piece.value());
        }
        try {
            return Optional.of(fields.read(piece));
        } catch (Wrong wrong) {
            boolean isLast = piece.place().to() == text.length();
            throw isLast && fields.canBecomeAnother(piece)
                    ? new Wrong(wrong.refusal().whileTyping(upTo(piece.place().from())))
                    : wrong;
        }
    }

    /** A word or a phrase; signs alone say nothing. */
    private static Optional<Term> words(TypedPiece.Value value) {
        String folded = Folding.fold(value.text()).strip();
        if (folded.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        return Optional.of(value.isQuoted() ? new Term.Phrase(SearchableText.spaced(folded)) : new Term.Word(folded));
    }
}
