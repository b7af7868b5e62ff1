package org.caveat.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.caveat.text.Messages;
import org.caveat.ui.contactsheet.SheetGrid.Move;
import org.caveat.ui.inspector.FieldPlace;
import org.caveat.ui.lighttable.Leaves;
import org.caveat.ui.lighttable.LeavesModel;
import org.caveat.ui.lighttable.Looking;
import org.caveat.ui.region.Shape;

/** Carries out commands on the open collection. */
final class CommandRunner {
    private final CollectionView view;
    private final CollectionModel model;

    CommandRunner(CollectionView view) {
        this.view = view;
        this.model = view.model();
    }

    /** Does what a command says; says whether there was anything to do. */
    boolean run(Command command) {
        return switch (command) {
            case CONTACT_SHEET -> done(model::showSheet);
            case LIGHT_TABLE -> done(model::showTable);
            case COMPARE -> done(model.comparing()::show);
            case COVERAGE -> done(() -> model.centerProperty().set(Center.COVERAGE));
            case FILE_NAME -> canRun(Command.FILE_NAME) && done(this::typeAName);
            case NEXT_ATTENTION -> done(() -> view.attend(true));
            case PREVIOUS_ATTENTION -> done(() -> view.attend(false));
            case BACK -> back();
            case NEW_CAVEAT -> withPhotograph(view.inspector()::ask);
            case WHAT_BECAME -> withPhotograph(view.person()::whatBecame);
            case RECTANGLE -> withPhotograph(() -> view.draw(Shape.RECTANGLE));
            case POLYGON -> withPhotograph(() -> view.draw(Shape.POLYGON));
            case POINT -> withPhotograph(() -> view.draw(Shape.POINT));
            case BEYOND -> withPhotograph(() -> view.draw(Shape.BEYOND));
            case LEAD -> canRun(Command.LEAD) && done(CaveatOffers.selected(view)::lead);
            case HEADLINE ->
                view.renamesSelection()
                        || withPhotograph(() -> {
                            view.place().open();
                            view.inspector().focusHeadline();
                        });
            case KEEP_AND_NEXT -> withPhotograph(this::keepAndNext);
            case SEARCH -> done(view::focusSearch);
            case UNDO -> undo(false);
            case REDO -> undo(true);
            default -> look(command);
        };
    }

    /** What concerns how a photograph lies on the table, or several beside each other. */
    private boolean look(Command command) {
        return switch (command) {
            case ZOOM_IN -> looking(Looking::zoomIn);
            case ZOOM_OUT -> looking(Looking::zoomOut);
            case FIT -> looking(Looking::fit);
            case FULL_SIZE -> looking(Looking::fullSize);
            case INSTANT_LINE -> onTable(view::toggleLine);
            case OVERVIEW -> onTable(this::toggleOverview);
            case TURN_LEFT -> looking(Looking::turnAnticlockwise);
            case TURN_RIGHT -> looking(Looking::turnClockwise);
            case FLIP -> looking(Looking::flip);
            case OTHER_SIDE -> onTable(this::turnOver);
            case NEXT_PAGE -> model.isOnTable() && leaf(1);
            case PREVIOUS_PAGE -> model.isOnTable() && leaf(-1);
            case LIGHT -> onTable(view.middle()::toggleLight);
            case INVERT -> looking(Looking::invert);
            case REGIONS -> onTable(view.regions()::toggleHidden);
            case TOGETHER -> isComparing() && done(model.comparing().model().moving()::toggleLocked);
            case OPEN -> model.table().laid().isCovered() && onTable(model.table()::open);
            default -> false;
        };
    }

    /** Whether there is something for a command to be done with. */
    boolean canRun(Command command) {
        return switch (command) {
            case NEW_CAVEAT,
                    RECTANGLE,
                    POLYGON,
                    POINT,
                    BEYOND,
                    WHAT_BECAME,
                    HEADLINE,
                    KEEP_AND_NEXT,
                    COPY,
                    COPY_WORDS,
                    COPY_PICTURE -> model.desk().current().isPresent();
            case FILE_NAME -> !model.sheet().photographsProperty().get().isEmpty();
            case LEAD -> CaveatOffers.selected(view).stands();
            case TEMPLATE, TEMPLATE_AGAIN, PASTE -> !Repeating.inFront(model).isEmpty();
            case SELECT ->
                !model.sheet().atHand().isEmpty()
                        && model.selections().closedProperty().get().isEmpty();
            case BATCH, REPLACE -> Batching.hasPhotographs(model);
            case OPEN -> !model.isOnTable() && model.sheet().chosen().focus().isPresent();
            case ZOOM_IN, ZOOM_OUT, FIT, FULL_SIZE -> looking().isPresent();
            case TOGETHER -> isComparing();
            case OTHER_SIDE, NEXT_PAGE, PREVIOUS_PAGE -> model.isOnTable() && canTurn(command);
            case UNDO -> model.desk().historyProperty().get().undoable().isPresent();
            case REDO -> model.desk().historyProperty().get().redoable().isPresent();
            default -> true;
        };
    }

    private boolean canTurn(Command command) {
        Leaves leaves = model.table().leaves().leaves();
        return command == Command.OTHER_SIDE ? leaves.otherSide().isPresent() : leaves.pages() > 1;
    }

    /** On the table the arrows go to the photograph before and after; on the sheet they are the sheet's own. */
    boolean step(Move move) {
        return model.isOnTable()
                && done(() -> {
                    view.flush();
                    model.step(move);
                });
    }

    private void typeAName() {
        model.showSheet();
        view.middle().typeAName();
    }

    private boolean leaf(int by) {
        return !model.table().laid().isCovered() && model.table().leaves().leaf(by);
    }

    /** From recto to verso, or back; where there is no other side that is told. */
    private void turnOver() {
        LeavesModel leaves = model.table().leaves();
        if (!model.table().laid().isCovered() && !leaves.flip()) {
            Messages messages = view.services().messages();
            model.words()
                    .tellUntil(
                            () -> messages.get("lighttable.no-other-side"), leaves.leavesProperty(), leaves.leaves());
        }
    }

    private void toggleOverview() {
        model.table().overviewProperty().set(!model.table().overviewProperty().get());
    }

    private boolean back() {
        if (view.regions().leave()) {
            return true;
        }
        if (view.place().back()) {
            return true;
        }
        boolean wasOpen = view.inspectorModel().questions().isOpen();
        if (view.inspectorModel().questions().leave()) {
            return done(wasOpen ? () -> {} : view::focusFront);
        }
        if (view.inspectorModel().person().isShown()) {
            return done(view.person()::closeCard);
        }
        boolean fromPage = view.inspectorModel().caveats().back();
        if (fromPage || view.isInInspector() || view.line().hasKeyboard()) {
            return done(view::focusFront);
        }
        if (view.person().visit().back()) {
            return true;
        }
        if (model.centerProperty().get().isLeft()) {
            return done(model::goBack);
        }
        return !model.search().textProperty().get().isEmpty() && done(model.search()::clear);
    }

    /** What is typed is kept, and the same field of the next photograph has the keyboard. */
    private void keepAndNext() {
        if (view.inspector().keepAnswer()) {
            return;
        }
        Optional<Node> field = Optional.ofNullable(view.node().getScene()).map(Scene::getFocusOwner);
        Optional<FieldPlace> place = view.inspector().sameField().place();
        view.flush();
        // where nothing is chosen yet, the step would only choose the photograph one is at
        model.desk()
                .currentFile()
                .filter(file -> model.sheet().indexOf(file).isPresent())
                .ifPresent(model.sheet()::choose);
        model.step(Move.RIGHT);
        place.ifPresentOrElse(view.inspector().sameField()::goTo, () -> field.ifPresent(Node::requestFocus));
    }

    private boolean undo(boolean again) {
        view.flush();
        return done(() -> {
            if (again) {
                model.desk().redo();
            } else {
                model.desk().undo();
            }
        });
    }

    private boolean withPhotograph(Runnable action) {
        return model.desk().current().isPresent() && done(action);
    }

    private boolean isComparing() {
        return model.centerProperty().get() == Center.COMPARE;
    }

    private boolean looking(Consumer<Looking> action) {
        looking().ifPresent(action);
        return looking().isPresent();
    }

    /** How what lies in the middle is looked at; empty where nothing lies there to be looked at closely. */
    private Optional<Looking> looking() {
        return switch (model.centerProperty().get()) {
            case LIGHT_TABLE -> Optional.of(model.table());
            case COMPARE -> Optional.of(model.comparing().model().moving());
            default -> Optional.empty();
        };
    }

    private boolean onTable(Runnable action) {
        return model.isOnTable() && done(action);
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}
