package org.caveat.ui.inspector.caption;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.TextFields;
import org.caveat.ui.inspector.draft.TypingLanguage;

/** Fields that are written in the language that is typed in, in its direction. */
final class TypedTexts {
    private final TypingLanguage language;
    private final Subscriptions subscriptions;
    private final TextFields ties;

    TypedTexts(TypingLanguage language, Subscriptions subscriptions) {
        this.language = language;
        this.subscriptions = subscriptions;
        this.ties = new TextFields(subscriptions);
    }

    GrowingArea area(int lines, Draft<String> draft) {
        return tie(new GrowingArea(lines), draft);
    }

    TextField line(Draft<String> draft) {
        return tie(new TextField(), draft);
    }

    private <F extends TextInputControl> F tie(F field, Draft<String> draft) {
        subscriptions.watch(language.tagProperty(), tag -> TextFields.direct(field, tag));
        return ties.tie(field, draft);
    }
}
