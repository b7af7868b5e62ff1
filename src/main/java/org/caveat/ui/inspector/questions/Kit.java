package org.caveat.ui.inspector.questions;

import java.util.function.Consumer;
import org.caveat.text.Messages;
import org.caveat.ui.bibliography.CitationField;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.TypingLanguage;

/**
 * What every row of the questions needs.
 *
 * @param language the language that is typed in
 */
record Kit(QuestionsModel model, QuestionWords words, TypingLanguage language, QuestionsView.Actions actions) {

    /** Completes the citations that are typed in a field, until the subscriptions are closed. */
    void complete(GrowingArea field, Subscriptions subscriptions) {
        CitationField.complete(field, model.citing(), messages(), source -> {}, subscriptions);
    }

    Messages messages() {
        return words.messages();
    }

    Consumer<String> openCard() {
        return actions.openCard();
    }

    /** What is typed is typed on from here, changed in one way or another. */
    void type(java.util.function.UnaryOperator<Unkept> change) {
        model.type(change.apply(model.unkept()));
    }
}
