package org.caveat.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.caveat.collection.CollectionListener;
import org.caveat.collection.Holding;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.relink.Plan;
import org.caveat.sidecar.SidecarName;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.relink.RelinkModel;
import org.caveat.ui.relink.RelinkView;
import org.caveat.work.Work;

/**
 * Tells what others did in the folder, as far as it concerns words: that a photograph went while it was open, and that
 * sidecars have lost theirs, with an offer to look where it is now.
 */
final class OthersNews implements CollectionListener {
    /** News of a burst come together; so long it waits for more. */
    private static final Duration PAUSE = Duration.ofMillis(700);
    /** What is offered by others is not covered; so long it waits before it looks again. */
    private static final Duration LATER = Duration.ofSeconds(5);

    private final Desk desk;
    private final Notice notice;
    private final Overlay overlay;
    private final Executor toolkit;
    private final Work work;
    private final Messages messages;
    private final OpenCollection collection;
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private Plan told = Plan.NOTHING;
    private Supplier<Optional<CollectionView>> view = Optional::empty;
    private volatile boolean isRead;

    OthersNews(Desk desk, Services services, Notice notice, Overlay overlay, Executor toolkit) {
        this.desk = desk;
        this.notice = notice;
        this.overlay = overlay;
        this.toolkit = toolkit;
        this.work = services.work();
        this.messages = services.messages();
        this.collection = desk.collection();
    }

    /** Begins, before the photographs are found. */
    void follow() {
        collection.addListener(this);
        collection.others().watch();
    }

    /** Tells in this view from now on. */
    void tellIn(Supplier<CollectionView> made) {
        view = () -> Optional.of(made.get());
    }

    /** Only once all is read is it known which sidecars are without a photograph. */
    @Override
    public void reached(Milestone milestone, int count) {
        if (milestone == Milestone.METADATA && count > 0) {
            isRead = true;
            orphans();
        }
    }

    /** The window has the keyboard again, or no longer. */
    static void turn(CollectionView view, boolean isFocused) {
        if (isFocused) {
            view.model().desk().collection().others().look();
        } else {
            view.keepNow();
        }
    }

    @Override
    public void gone(List<Holding> photographs) {
        toolkit.execute(() -> photographs.stream()
                .filter(one -> desk.currentFile().equals(Optional.of(one.file())) && !one.isBare())
                .forEach(one -> notice.tellOfPage(
                        messages.get("relink.gone", one.file(), one.found().fileName() + SidecarName.ENDING))));
    }

    @Override
    public void failed(String sentence) {
        toolkit.execute(() -> notice.tellOfPage(sentence));
    }

    @Override
    public void unwatched() {
        toolkit.execute(() -> say(messages.get("relink.unwatched")));
    }

    @Override
    public void orphans() {
        if (isRead && isAsked.compareAndSet(false, true)) {
            work.later(PAUSE, this::look);
        }
    }

    private void look() {
        isAsked.set(false);
        work.start(Work.Rank.IDLE, collection.others()::relinking)
                .result()
                .thenAccept(plan -> toolkit.execute(() -> offer(plan)));
    }

    /** Where something else is offered or shown, it waits; the same is offered once. */
    private void offer(Plan plan) {
        if (!isOpen()) {
            return;
        }
        if (plan.isNothing() || plan.equals(told)) {
            told = plan;
            return;
        }
        if (overlay.isShown() || notice.isOffering()) {
            work.later(LATER, this::look);
            return;
        }
        told = plan;
        notice.offer(
                messages.get(
                        "relink.notice", plan.matches().size() + plan.left().size()),
                List.of(Buttons.words(messages.get("relink.look"), this::lookNow)));
    }

    private boolean isOpen() {
        return view.get().map(CollectionView::node).map(Node::getScene).isPresent();
    }

    private void say(String sentence) {
        view.get().ifPresent(shown -> shown.model().words().toldProperty().set(sentence));
    }

    /** As it stands now: since it was offered, something may have changed. */
    private void lookNow() {
        view.get().ifPresent(CollectionView::flush);
        say(messages.get("relink.looking"));
        work.start(Work.Rank.NOW, collection.others()::relinking)
                .result()
                .thenAccept(plan -> toolkit.execute(() -> show(plan)));
    }

    private void show(Plan plan) {
        say("");
        if (isOpen()) {
            RelinkModel model = new RelinkModel(collection, plan, messages);
            RelinkView shown = new RelinkView(
                    model,
                    messages,
                    job -> job.result().thenAccept(done -> toolkit.execute(this::tell)),
                    overlay::hide);
            overlay.show(shown.node(), shown::close);
            shown.focus();
        }
    }

    /** Says what was done until something else is. */
    private void tell() {
        int count = desk.history()
                .undoable()
                .map(step -> step.forwards().relinks().size())
                .orElse(0);
        if (count > 0) {
            KeyNames keys = new KeyNames(messages);
            Supplier<String> done = () -> messages.get("relink.done", count, keys.of(Command.UNDO));
            view.get()
                    .ifPresent(shown -> shown.model().words().tellUntil(done, desk.historyProperty(), desk.history()));
        }
    }
}
