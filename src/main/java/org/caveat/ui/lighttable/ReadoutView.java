package org.caveat.ui.lighttable;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.ToolRow;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.RegionsModel;

/**
 * What is measured on the light table, in one quiet line. What changes with the mouse stands before what stays, which so
 * does not move; where there is little room the place gives way first, then the size.
 */
public final class ReadoutView implements AutoCloseable {
    private final ReadoutModel model;
    private final ToolRow line = new ToolRow(24);
    private final Label place = label("readout-place");
    private final Label measure = label("readout-measure");
    private final Label size = label("readout-size");
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param region whose country says whether inches are usual */
    public ReadoutView(LightTableModel table, RegionsModel regions, Messages messages, Locale region) {
        model = new ReadoutModel(table, regions, new ReadoutWords(messages, region.getCountry()));
        line.getStyleClass().add("readout");
        line.without(place).without(size);
        // what is being drawn is told before any hint
        line.setMinWidth(Region.USE_COMPUTED_SIZE);
        subscriptions.watch(model.placeProperty(), said -> say(place, said));
        subscriptions.watch(model.measureProperty(), said -> say(measure, said));
        subscriptions.watch(model.sizeProperty(), said -> say(size, said));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().addAll("second", style);
        return label;
    }

    private void say(Label label, String said) {
        boolean wasSaid = !label.getText().isEmpty();
        label.setText(said);
        if (wasSaid == said.isEmpty()) {
            line.of(Stream.of(place, measure, size)
                    .filter(each -> !each.getText().isEmpty())
                    .toArray(Node[]::new));
        }
    }

    public Region node() {
        return line;
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }
}
