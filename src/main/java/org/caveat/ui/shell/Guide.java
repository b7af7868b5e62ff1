package org.caveat.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Surroundings;

/**
 * The user's guide, in the system's browser. Whether there is a browser no system tells: so the line above the page says
 * where the guide lies, and whoever sees no browser finds it there.
 */
final class Guide {
    private final Surroundings surroundings;
    private final Messages messages;
    private final Notice notice;

    Guide(Surroundings surroundings, Messages messages, Notice notice) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.notice = notice;
    }

    void show() {
        Optional<Path> guide = surroundings.guide();
        if (guide.isEmpty()) {
            notice.tell(messages.get("ui.guide-missing"));
            return;
        }
        surroundings.show(guide.get());
        notice.remark(messages.get("ui.guide-shown", guide.get()));
    }
}
