package org.caveat.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.ByFile;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Selection;
import org.caveat.model.Taken;
import org.caveat.time.Bounds;
import org.caveat.time.Edtf;

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

    /** The instant can lie within a time: some day that it can mean is a day of that time. */
    record OfDate(Edtf date) implements OfState {
        @Override
        public boolean matches(Holding holding) {
            Optional<Bounds> taken =
                    holding.state().photograph().taken().flatMap(Taken::date).map(Edtf::bounds);
            return taken.filter(bounds -> meet(bounds, date.bounds())).isPresent();
        }

        private static boolean meet(Bounds one, Bounds other) {
            return isNotAfter(one.earliest(), other.latest()) && isNotAfter(other.earliest(), one.latest());
        }

        /** An open end is before, or after, everything. */
        private static boolean isNotAfter(Optional<LocalDate> first, Optional<LocalDate> last) {
            return first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
        }

        @Override
        public String spelled() {
            return "date:" + date.text();
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
     * A place or a keyword of that name is given.
     *
     * @param folded as {@link FoldedName} folds it
     * @param isWhole it is the whole name, else a word of the name begins so
     */
    record OfName(Named named, String folded, boolean isWhole) implements OfState {
        @Override
        public boolean matches(Holding holding) {
            return named.in(holding.state().photograph())
                    .map(FoldedName::folded)
                    .anyMatch(name -> FoldedName.isMeant(name, folded, isWhole));
        }

        @Override
        public String spelled() {
            return named.field() + ":" + (isWhole ? '"' + folded + '"' : folded);
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
            return "folder:" + (path.chars().anyMatch(Character::isWhitespace) ? '"' + path + '"' : path);
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
