package org.caveat.sidecar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.sidecar.file.FaultyDisk.Plan;
import org.caveat.text.Messages;

/** Saves what is said of a collection, or keeps what could not be saved. */
abstract class SavingElse extends Saving {
    static final Agent MARIN = Agent.person("A. Marin");

    /** What is said of a collection as a whole. */
    static final class OfCollection extends SavingElse {
        private final CollectionFile store =
                new CollectionFile(Messages.english(), Clock.fixed(Desk.NOON, ZoneOffset.UTC), disk.disk());
        private CollectionDescription before = CollectionDescription.NONE;
        private CollectionDescription now = CollectionDescription.NONE;

        private static CollectionDescription in(CollectionDescription of, String language) {
            return new CollectionDescription(of.said().with(CollectionFields.LANGUAGE, Optional.of(language)));
        }

        @Override
        void prepare() throws SaveFailure {
            before = store.save(folder, before, in(before, "de"), MARIN);
            now = in(before, "fr");
        }

        @Override
        void save() throws SaveFailure {
            before = store.save(folder, before, now, MARIN);
            now = before;
        }

        @Override
        void another() throws SaveFailure {
            store.save(folder, before, in(before, "ru"), MARIN);
        }

        @Override
        String words() {
            return now.language();
        }

        @Override
        String file() {
            return CollectionFile.NAME;
        }
    }

    /** Words that could not be saved beside their photograph. */
    static final class InRecovery extends SavingElse {
        private Optional<RecoveryFolder> recovery = Optional.empty();
        private String words = "";

        @Override
        void prepare() throws SaveFailure {
            recovery = Optional.of(new RecoveryFolder(folder.resolve("recovery"), disk.disk()));
            words = "Old words.";
            save();
            words = "New words.";
        }

        private Unsaved unsaved() {
            AnnotatedPhotograph said = new Desk(folder.resolve("a.jpg"), "A. Marin").caption(words).state;
            Basis basis = new Basis(Optional.empty(), AnnotatedPhotograph.bare("a.jpg"));
            return new Unsaved(folder.resolve("a.jpg"), basis, said, MARIN, Instant.EPOCH);
        }

        @Override
        void save() throws SaveFailure {
            if (!recovery.orElseThrow().keep(unsaved())) {
                throw new SaveFailure("not kept");
            }
        }

        @Override
        void another() throws SaveFailure {
            words = "Other words.";
            save();
        }

        /** It says of nothing but whether it has kept the words: of what failed is told already. */
        @Override
        void check(Plan plan, String sentence) {}

        @Override
        String words() {
            return words;
        }

        @Override
        String file() {
            return "said.caveat.json";
        }
    }
}
