package org.caveat.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.caveat.collection.OpenCollection;
import org.caveat.sidecar.Unsaved;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/**
 * Offers to say again what could not be saved when a collection was open last. Nothing is ever thrown away: what is put
 * back can be undone, and what is not is offered again the next time.
 */
final class PuttingBack {
    private static final int NAMED = 3;

    private final Work work;
    private final Messages messages;
    private final Notice notice;
    private final Executor toolkit;

    PuttingBack(Work work, Messages messages, Notice notice, Executor toolkit) {
        this.work = work;
        this.messages = messages;
        this.notice = notice;
        this.toolkit = toolkit;
    }

    /** Looks, behind, whether there is anything to offer, once the photographs are read. */
    void follow(Desk desk) {
        Subscriptions once = new Subscriptions();
        once.watch(desk.reading().toldProperty(), told -> {
            if (!told.goesOn() && told.total() > 0 && told.done() == told.total()) {
                once.close();
                look(desk.collection());
            }
        });
    }

    private void look(OpenCollection collection) {
        work.start(Rank.SOON, progress -> collection.leftOver())
                .result()
                .thenAccept(leftOver -> toolkit.execute(() -> offer(collection, leftOver)));
    }

    private void offer(OpenCollection collection, List<Unsaved> leftOver) {
        if (!leftOver.isEmpty()) {
            notice.offer(
                    sentence(leftOver),
                    List.of(Buttons.primary(
                            messages.get("ui.left-over-put-back"), () -> collection.putBack(leftOver))));
        }
    }

    private String sentence(List<Unsaved> leftOver) {
        String named = leftOver.stream()
                .limit(NAMED)
                .map(unsaved -> String.valueOf(unsaved.photograph().getFileName()))
                .collect(Collectors.joining(", "));
        String names = leftOver.size() > NAMED ? messages.get("text.and-others", named) : named;
        Instant latest = leftOver.stream()
                .map(Unsaved::moment)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        String when = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", messages.locale())
                .withZone(ZoneId.systemDefault())
                .format(latest);
        return messages.get("ui.left-over", leftOver.size(), names, when);
    }
}
