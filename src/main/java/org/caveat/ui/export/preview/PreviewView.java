package org.caveat.ui.export.preview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.export.Preview;
import org.caveat.export.ReportWords;
import org.caveat.text.Messages;
import org.caveat.ui.control.FaultSign;
import org.caveat.ui.control.Uncut;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.fx.Wrapped;

/** How the export would begin: of one of the formats chosen, the first page. */
public final class PreviewView implements AutoCloseable {
    private static final int LINES = 18;

    private final PreviewModel model;
    private final Messages messages;
    private final FlowPane formats = new FlowPane(8, 8);
    private final VBox body = new VBox(8);
    private final VBox all = new VBox(8);
    private final Subscriptions subscriptions = new Subscriptions();
    private List<String> offered = List.of();

    public PreviewView(PreviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Label heading = new Label(messages.get("exporting.preview"));
        heading.getStyleClass().add("section");
        all.getChildren().addAll(heading, formats, body);
        all.getStyleClass().add("export-preview");
        subscriptions.watch(model.wishProperty(), wish -> offer(wish.formats()));
        subscriptions.watch(model.stateProperty(), this::show);
    }

    /** All of it. */
    public Region node() {
        return all;
    }

    private void offer(List<String> chosen) {
        if (chosen.equals(offered)) {
            return;
        }
        offered = chosen;
        ToggleGroup group = new ToggleGroup();
        formats.getChildren().clear();
        for (String format : chosen) {
            ToggleButton button = new ToggleButton(messages.get("exporting.preview-" + format));
            button.getStyleClass().add("preview-tab");
            button.setToggleGroup(group);
            button.setSelected(model.formatProperty().get().equals(Optional.of(format)));
            button.setOnAction(event -> {
                button.setSelected(true); // one of them always is
                model.show(format);
            });
            formats.getChildren().add(button);
        }
        formats.setVisible(chosen.size() > 1);
        formats.setManaged(chosen.size() > 1);
    }

    private void show(PreviewModel.State state) {
        all.getStyleClass().remove("export-preview-made");
        if (state instanceof PreviewModel.Made made) {
            all.getStyleClass().add("export-preview-made");
            body.getChildren().setAll(drawn(made.preview()));
        } else if (state instanceof PreviewModel.Making) {
            body.getChildren().setAll(Uncut.line(messages.get("exporting.preview-making"), "muted"));
        } else if (state instanceof PreviewModel.NoPhotograph) {
            body.getChildren().setAll(Uncut.line(messages.get("exporting.preview-no-photograph"), "muted"));
        } else if (state instanceof PreviewModel.NotMade not) {
            body.getChildren().setAll(FaultSign.before(Uncut.line(not.reason(), "field-error")));
        } else {
            body.getChildren().clear();
        }
    }

    private Node drawn(Preview preview) {
        if (preview instanceof Preview.Page page) {
            return new PageView(page.photograph(), messages).node();
        }
        if (preview instanceof Preview.Tables tables) {
            return new TablesView(tables.tables(), messages).node();
        }
        if (preview instanceof Preview.Text text) {
            return text(text);
        }
        if (preview instanceof Preview.Picture picture) {
            return picture(picture);
        }
        return nothing((Preview.Nothing) preview);
    }

    private Node text(Preview.Text text) {
        TextArea area = new TextArea(text.text());
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.setAccessibleText(text.file());
        area.setAccessibleHelp(messages.get("exporting.scroll-help"));
        return new VBox(8, Uncut.line(text.file(), "second"), area);
    }

    private Node picture(Preview.Picture picture) {
        ImageView view = new ImageView(Wrapped.image(picture.pixels()));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(messages.get("exporting.preview"));
        view.fitWidthProperty().bind(body.widthProperty().subtract(2));
        // a white page would have no edge on a white ground
        StackPane page = new StackPane(view);
        page.getStyleClass().add("preview-sheet");
        page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return page;
    }

    private Node nothing(Preview.Nothing nothing) {
        ReportWords words = new ReportWords(messages);
        VBox reasons = new VBox(8);
        nothing.why().forEach(one -> reasons.getChildren()
                .add(FaultSign.before(Uncut.line(words.message(one), "field-error"))));
        return reasons;
    }

    /** Ends the view. */
    @Override
    public void close() {
        subscriptions.close();
    }
}
