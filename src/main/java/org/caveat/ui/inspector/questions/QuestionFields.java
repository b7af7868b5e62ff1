package org.caveat.ui.inspector.questions;

import javafx.scene.Parent;
import org.caveat.ui.control.GrowingArea;

/** The fields of an open question: of an answer, or of what is not known. */
interface QuestionFields {

    Parent node();

    /** The field into which the keyboard goes first. */
    GrowingArea first();

    /** Tells what is missing, and puts the keyboard where it is to be said. */
    void tell(Unkept.Missing missing);
}
