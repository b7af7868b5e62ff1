package org.caveat.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.caveat.model.Kind;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.tour.TourModel;
import org.caveat.ui.tour.TourStep;
import org.caveat.ui.tour.TourView;

/**
 * Takes somebody round the open collection: makes the window ready for each step, and knows where its control stands. It
 * begins by itself where the samples are opened for the first time.
 */
final class Touring {
    private final Services services;
    private final Choices choices;
    private final Consumer<Path> open;
    private final FxThread toolkit = new FxThread();
    private final TourModel model = new TourModel();
    private final TourView tour;
    private final StackPane all;
    private final Subscriptions whileOpen = new Subscriptions();
    private Optional<CollectionView> view = Optional.empty();
    private Optional<Node> before = Optional.empty();
    private Optional<TourStep> at = Optional.empty();
    private boolean isAwaited;

    /**
     * @param page what it is about: the window, without what floats
     * @param open opens a folder
     */
    Touring(Parent page, Services services, Choices choices, Consumer<Path> open) {
        this.services = services;
        this.choices = choices;
        this.open = open;
        // before the callout turns to a step: it is put where the control will be
        model.stepProperty().subscribe(this::turnTo);
        tour = new TourView(model, services.messages(), this::seen);
        all = new StackPane(page, tour);
        all.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.goesOn()) {
                model.leave();
                event.consume();
            }
        });
    }

    Parent node() {
        return all;
    }

    /** Opens the samples; the first time, they are shown round. */
    void openSamples() {
        openSamples(!choices.isTourSeen());
    }

    private void openSamples(boolean isShownRound) {
        isAwaited = isShownRound;
        services.samples().ifPresent(samples -> open.accept(samples.folder()));
    }

    /**
     * What begins the tour, in what is open, else in the samples; empty where there are none.
     *
     * @param first is done before
     */
    Optional<Runnable> offer(Runnable first) {
        boolean canBegin = view.isPresent() || services.samples().isPresent();
        return Optional.<Runnable>of(() -> {
                    first.run();
                    view.ifPresentOrElse(open -> begin(), () -> openSamples(true));
                })
                .filter(begin -> canBegin);
    }

    private void begin() {
        choices.tourSeen();
        isAwaited = false;
        model.begin();
    }

    /** Another collection is open, or none. */
    void follow(Optional<CollectionView> open) {
        model.leave();
        whileOpen.close();
        view = open;
        open.ifPresent(now -> {
            boolean wanted = isAwaited;
            isAwaited = false;
            if (wanted) {
                beginOnceShown(now.model());
            }
        });
    }

    private void beginOnceShown(CollectionModel shown) {
        Subscriptions once = whileOpen;
        once.watch(shown.sheet().photographsProperty(), photographs -> {
            if (!photographs.isEmpty()) {
                toolkit.afterwards(() -> {
                    once.close();
                    view.filter(now -> now.model().equals(shown) && !model.goesOn())
                            .ifPresent(now -> begin());
                });
            }
        });
    }

    private void turnTo(Optional<TourStep> step) {
        boolean wasShown = at.isPresent();
        at = step;
        if (step.isPresent()) {
            if (!wasShown) {
                before = Optional.ofNullable(all.getScene()).map(scene -> scene.getFocusOwner());
            }
            view.ifPresent(now -> prepare(step.get(), now));
        } else if (wasShown) {
            giveBack();
        }
    }

    /** The keyboard goes back to where it was, unless somebody is at work with it elsewhere. */
    private void giveBack() {
        boolean isElsewhere = all.getScene() != null && all.getScene().getFocusOwner() != null && !tour.hasKeyboard();
        if (!isElsewhere) {
            before.filter(Touring::isSeen)
                    .ifPresentOrElse(Node::requestFocus, () -> view.ifPresent(CollectionView::focusFront));
        }
        before = Optional.empty();
    }

    /** What is typed is said first; what is begun and not kept waits where it was typed. */
    private static void prepare(TourStep step, CollectionView view) {
        view.flush();
        if (view.model().desk().current().isEmpty() || step != TourStep.EXPORT) {
            view.model().showTable();
        }
        if (step != TourStep.QUESTIONS && step != TourStep.SOURCE) {
            view.inspectorModel().questions().close();
        }
        switch (step) {
            case CAPTION -> view.inspector().focusHeadline();
            case QUESTIONS -> {
                view.inspectorModel().questions().close();
                view.inspector().ask();
            }
            case SOURCE -> view.inspectorModel().questions().ask(Kind.AFTER);
            case REGION, EXPORT -> view.focusFront();
        }
    }

    private List<Node> seen(TourStep step) {
        return view.stream()
                .flatMap(now -> controls(step).stream().flatMap(selector -> now.node().lookupAll(selector).stream()))
                .filter(Touring::isSeen)
                .toList();
    }

    /** Where there is no room for the first, the next stands for it. */
    private static List<String> controls(TourStep step) {
        return switch (step) {
            case CAPTION -> List.of(".headline-field", ".inspector");
            case QUESTIONS -> List.of(".questions-panel", ".questions-head");
            case SOURCE -> List.of(".source-box", ".questions-panel");
            case REGION -> List.of(".draw-rectangle", ".table-tools", ".stage");
            case EXPORT -> List.of(".export-button");
        };
    }

    private static boolean isSeen(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return node.getScene() != null
                && bounds.getWidth() > 0
                && bounds.getHeight() > 0
                && Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
    }
}
