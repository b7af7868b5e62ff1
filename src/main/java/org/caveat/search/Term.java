package org.caveat.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.ByFile;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Selection;

/** One condition of a query; several can be joined to one. */
public sealed interface Term {

    /** As it could have been typed. */
    String spelled();

    /** Whether it is true of a photograph. */
    boolean matches(Subject subject);

    /** All of these. */
    record Every(List<Term> terms) implements Term {
        public Every {
            terms = List.copyOf(terms);
        }

        @Override
        public boolean matches(Subject subject) {
            return terms.stream().allMatch(term -> term.matches(subject));
        }

        @Override
        public String spelled() {
            return terms.stream().map(Term::spelled).collect(Collectors.joining(" "));
        }
    }

    /** At least one of these. */
    record Either(List<Term> terms) implements Term {
        public Either {
            terms = List.copyOf(terms);
        }

        @Override
        public boolean matches(Subject subject) {
            return terms.stream().anyMatch(term -> term.matches(subject));
        }

        @Override
        public String spelled() {
            return terms.stream()
                    .map(term -> term instanceof Every ? "(" + term.spelled() + ")" : term.spelled())
                    .collect(Collectors.joining(" OR "));
        }
    }

    /** Not this. */
    record Not(Term term) implements Term {
        @Override
        public boolean matches(Subject subject) {
            return !term.matches(subject);
        }

        @Override
        public String spelled() {
            boolean isOne = term instanceof OfText || term instanceof OfState;
            return isOne ? "-" + term.spelled() : "-(" + term.spelled() + ")";
        }
    }

    /** A condition on what is said. */
    sealed interface OfText extends Term {
        boolean matches(SearchableText said);

        @Override
        default boolean matches(Subject subject) {
            return matches(subject.text());
        }
    }

    /** A condition on the photograph and on what its caveats are. */
    sealed interface OfState extends Term
            permits OfKind, Is, OfPerson, OfFolder, OfSelection, OfDate, OfName, OfFile, OfCertainty, OfTag {
        boolean matches(Holding holding);

        @Override
        default boolean matches(Subject subject) {
            return matches(subject.holding());
        }
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

    /** A caveat of that kind stands. */
    record OfKind(Kind kind) implements OfState {
        @Override
        public boolean matches(Holding holding) {
            return holding.state().caveats().stream().filter(Caveat::stands).anyMatch(caveat -> caveat.kind()
                    .equals(kind));
        }

        @Override
        public String spelled() {
            return "kind:" + Spelled.value(kind.key());
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

    /**
     * A person of that name is shown.
     *
     * @param folded as {@link FoldedName} folds it
     * @param isWhole it is the whole name, else a word of the name begins so
     */
    record OfPerson(String folded, boolean isWhole) implements OfState {
        @Override
        public boolean matches(Holding holding) {
            return holding.state().photograph().persons().stream()
                    .map(person -> FoldedName.folded(person.name().value()))
                    .anyMatch(name -> FoldedName.isMeant(name, folded, isWhole));
        }

        @Override
        public String spelled() {
            return "person:" + (isWhole ? '"' + folded + '"' : folded);
        }
    }

    /**
     * The photograph lies in a folder, or in a folder of that folder.
     *
     * @param path relative to the collection's folder, without a closing {@code /}
     */
    record OfFolder(String path) implements OfState {
        @Override
        public boolean matches(Holding holding) {
            String beginning = path + "/";
            return holding.file().regionMatches(true, 0, beginning, 0, beginning.length());
        }

        @Override
        public String spelled() {
            return "folder:" + Spelled.value(path);
        }
    }

    /**
     * The photograph is in a selection.
     *
     * @param name as it can be typed
     * @param files of the photographs in it, each also with its marked letters composed
     */
    record OfSelection(String id, String name, Set<String> files) implements OfState {
        public OfSelection {
            files = Set.copyOf(files);
        }

        /**
         * The term that asks for a selection.
         *
         * @param name by which it is asked for
         */
        public static OfSelection of(Selection selection, String name) {
            Set<String> spelled = Stream.concat(
                            selection.files().stream(),
                            selection.files().stream().map(ByFile::composed))
                    .collect(Collectors.toSet());
            return new OfSelection(selection.id(), SelectionName.typed(name), spelled);
        }

        @Override
        public boolean matches(Holding holding) {
            return files.contains(holding.file()) || files.contains(ByFile.composed(holding.file()));
        }

        @Override
        public String spelled() {
            return "selection:\"" + name + '"';
        }
    }
}
