package org.caveat.ui.inspector.caption;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.caveat.search.Hits;
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
    private final List<GrowingArea> areas = new ArrayList<>();
    private Hits hits = Hits.NONE;

    TypedTexts(TypingLanguage language, Subscriptions subscriptions) {
        this.language = language;
        this.subscriptions = subscriptions;
        this.ties = new TextFields(subscriptions);
    }

    GrowingArea area(int lines, Draft<String> draft) {
        GrowingArea area = tie(new GrowingArea(lines), draft);
        area.mark(hits);
        areas.add(area);
        return area;
    }

    /** Marks what is looked for, where it stands in what was said. */
    void mark(Hits now) {
        hits = now;
        areas.forEach(area -> area.mark(now));
    }

    TextField line(Draft<String> draft) {
        return tie(new TextField(), draft);
    }

    private <F extends TextInputControl> F tie(F field, Draft<String> draft) {
        subscriptions.watch(language.tagProperty(), tag -> TextFields.direct(field, tag));
        return ties.tie(field, draft);
    }
}
