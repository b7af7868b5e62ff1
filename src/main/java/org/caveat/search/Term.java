package org.caveat.search;

import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;

/** One condition of a query. */
public sealed interface Term {

    /** As it could have been typed. */
    String spelled();

    /** A condition on what is said. */
    sealed interface OfText extends Term {
        boolean matches(SearchableText said);
    }

    /** A condition on the photograph and on what its caveats are. */
    sealed interface OfState extends Term {
        boolean matches(Holding holding);
    }

    /** Some word begins so. */
    record Word(String folded) implements OfText {
        @Override
        public boolean matches(SearchableText said) {
            return said.hasWordBeginning(folded);
        }

        @Override
        public String spelled() {
            return folded;
        }
    }

    /** These words stand there, whole and in this order. */
    record Phrase(String folded) implements OfText {
        @Override
        public boolean matches(SearchableText said) {
            return said.hasPhrase(folded);
        }

        @Override
        public String spelled() {
            return '"' + folded + '"';
        }
    }

    /** Words that must not match. */
    record NoText(OfText term) implements OfText {
        @Override
        public boolean matches(SearchableText said) {
            return !term.matches(said);
        }

        @Override
        public String spelled() {
            return "-" + term.spelled();
        }
    }

    /** A caveat of that kind stands. */
    record OfKind(Kind kind) implements OfState {
        @Override
        public boolean matches(Holding holding) {
            return holding.state().caveats().stream().filter(Caveat::stands).anyMatch(caveat -> caveat.kind()
                    .equals(kind));
        }

        @Override
        public String spelled() {
            return "kind:" + (kind.key().contains(" ") ? '"' + kind.key() + '"' : kind.key());
        }
    }

    /** The photograph has that trait. */
    record Is(Trait trait) implements OfState {
        @Override
        public boolean matches(Holding holding) {
            return trait.isOf(holding);
        }

        @Override
        public String spelled() {
            return "is:" + trait.key();
        }
    }

    /** A state that must not be. */
    record NotOfState(OfState term) implements OfState {
        @Override
        public boolean matches(Holding holding) {
            return !term.matches(holding);
        }

        @Override
        public String spelled() {
            return "-" + term.spelled();
        }
    }
}
