package org.caveat.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.stage.Stage;
import org.caveat.settings.Arrangement;
import org.caveat.settings.Arrangement.Frame;
import org.caveat.ui.contactsheet.CellSize;
import org.caveat.ui.shell.ColumnsModel.Side;

/** Puts the parts of the window where they stood the last time, and remembers where they are put. */
final class Arranging {
    static final double LEAST_WIDTH = 1024;
    static final double LEAST_HEIGHT = 640;

    private final Choices choices;

    Arranging(Choices choices) {
        this.choices = choices;
    }

    /** The size of the window. One that fills the screen keeps the size to which it goes back. */
    void arrange(Stage stage) {
        Frame left = choices.arrangement().window();
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(Math.max(LEAST_WIDTH, left.width()));
        stage.setHeight(Math.max(LEAST_HEIGHT, left.height()));
        stage.setMaximized(left.isMaximized());
        Runnable remember = () -> {
            if (stage.isShowing() && !stage.isIconified() && !stage.isFullScreen()) {
                choices.arrange(now -> now.with(frame(stage, now.window())));
            }
        };
        stage.widthProperty().subscribe(remember);
        stage.heightProperty().subscribe(remember);
        stage.maximizedProperty().subscribe(remember);
    }

    private static Frame frame(Stage stage, Frame before) {
        return stage.isMaximized()
                ? new Frame(before.width(), before.height(), true)
                : new Frame((int) stage.getWidth(), (int) stage.getHeight(), false);
    }

    /** What stands in the window when a collection is open. The model goes when the collection is closed. */
    void arrange(CollectionModel model) {
        Arrangement left = choices.arrangement();
        model.instantLineProperty().set(choices.hasInstantLine());
        model.instantLineProperty().subscribe(choices::showInstantLine);
        model.sideBarProperty().set(left.sideBar().isShown());
        model.sideBarProperty()
                .subscribe(shown ->
                        choices.arrange(now -> now.withSideBar(now.sideBar().shown(shown))));
        model.inspectorOnSheetProperty().set(left.inspector().isShown());
        model.inspectorOnSheetProperty()
                .subscribe(shown ->
                        choices.arrange(now -> now.withInspector(now.inspector().shown(shown))));
        DoubleProperty sideBar = model.columns().widthProperty(Side.LEFT);
        sideBar.set(left.sideBar().width());
        sideBar.subscribe(
                width -> choices.arrange(now -> now.withSideBar(now.sideBar().wide(width.intValue()))));
        DoubleProperty inspector = model.columns().widthProperty(Side.RIGHT);
        inspector.set(left.inspector().width());
        inspector.subscribe(width ->
                choices.arrange(now -> now.withInspector(now.inspector().wide(width.intValue()))));
        model.sheet().sizeProperty().set(CellSize.wanted(left.cell()));
        model.sheet().sizeProperty().subscribe(size -> choices.arrange(now -> now.withCell((int) size.width())));
    }
}
