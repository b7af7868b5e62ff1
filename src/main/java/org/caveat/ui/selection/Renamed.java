package org.caveat.ui.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Text;

/** A label that says something else in one language. */
final class Renamed {

    private Renamed() {}

    /** The text that is shown in a language, however it is marked, gives way; the others stay. */
    static List<Text> in(List<Text> label, String language, String name) {
        Optional<Text> shown = Text.best(label, language);
        List<Text> changed = new ArrayList<>();
        label.forEach(text -> changed.add(shown.filter(text::equals).isPresent() ? text.saying(name) : text));
        if (shown.isEmpty()) {
            changed.add(Text.of(language, name));
        }
        return changed;
    }
}
