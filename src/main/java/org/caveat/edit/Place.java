package org.caveat.edit;

import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Photograph;
import org.caveat.model.Said;
import org.caveat.model.Statement;

/** Where in the sidecar something is said. */
public sealed interface Place {
    Place PHOTOGRAPH = new OfPhotograph();
    /** Of the sidecar as a whole. */
    Place PAGE = new OfPage();

    static Place statement(String id) {
        return new OfStatement(id);
    }

    /** What is said there; nothing, where there is no such place. */
    Said read(AnnotatedPhotograph state);

    AnnotatedPhotograph write(AnnotatedPhotograph state, Said said);

    /** Of the sidecar as a whole: who made it, and what other programs keep there. */
    record OfPage() implements Place {
        @Override
        public Said read(AnnotatedPhotograph state) {
            return state.page();
        }

        @Override
        public AnnotatedPhotograph write(AnnotatedPhotograph state, Said said) {
            return state.with(said);
        }
    }

    /** Of the photograph as a thing. */
    record OfPhotograph() implements Place {
        @Override
        public Said read(AnnotatedPhotograph state) {
            return state.photograph().said();
        }

        @Override
        public AnnotatedPhotograph write(AnnotatedPhotograph state, Said said) {
            return state.with(new Photograph(said));
        }
    }

    /** In one statement. */
    record OfStatement(String id) implements Place {
        @Override
        public Said read(AnnotatedPhotograph state) {
            return state.statement(id).map(Statement::said).orElse(Said.NOTHING);
        }

        @Override
        public AnnotatedPhotograph write(AnnotatedPhotograph state, Said said) {
            return state.changing(id, statement -> new Statement(id, said));
        }
    }
}
