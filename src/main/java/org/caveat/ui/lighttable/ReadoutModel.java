package org.caveat.ui.lighttable;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.caveat.collection.Holding;
import org.caveat.imaging.Leaf;
import org.caveat.model.Region;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Sketch;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/**
 * What is measured on the light table, in words: the size of the picture, the pixel under the cursor or under the cross of
 * a tool, and while a region is drawn its measure.
 */
public final class ReadoutModel implements AutoCloseable {
    private final LightTableModel table;
    private final RegionsModel regions;
    private final ReadoutWords words;
    private final ReadOnlyStringWrapper size = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper measure = new ReadOnlyStringWrapper("");
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<PrintSize> print = Optional.empty();

    ReadoutModel(LightTableModel table, RegionsModel regions, ReadoutWords words) {
        this.table = table;
        this.regions = regions;
        this.words = words;
        subscriptions.watch(table.laidProperty(), this::lay);
        subscriptions.on(table.viewportProperty(), this::point);
        subscriptions.on(table.cursorProperty(), this::point);
        subscriptions.watch(regions.sketchProperty(), this::draw);
    }

    /** The size of the picture, in pixels and on paper; empty where no picture lies there. */
    public ReadOnlyStringProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** The pixel that is pointed at; empty where none is. */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The measure of the region that is drawn; empty where none is. */
    public ReadOnlyStringProperty measureProperty() {
        return measure.getReadOnlyProperty();
    }

    private void lay(Laid laid) {
        Optional<Shown> picture = picture();
        print = laid.photograph().filter(now -> isOwn(now, picture)).flatMap(now -> PrintSize.of(now.facts()));
        size.set(picture.map(now -> words.size(now.size(), print)).orElse(""));
        point();
        draw(regions.sketchProperty().get());
    }

    /** Whether the picture that is seen is the one of which the facts are known. */
    private static boolean isOwn(Holding holding, Optional<Shown> picture) {
        return picture.map(Shown::leaf)
                .filter(Leaf.of(holding.found().path())::equals)
                .isPresent();
    }

    /** What lies there and can be seen; behind a cover nothing is measured. */
    private Optional<Shown> picture() {
        Laid laid = table.laid();
        return laid.picture().filter(now -> laid.isSeen());
    }

    private void point() {
        place.set(pointedAt().filter(this::isInPicture).map(words::place).orElse(""));
    }

    private Optional<Spot> pointedAt() {
        return regions.sketchProperty()
                .get()
                .flatMap(Sketch::cross)
                .map(cross -> new Spot(cross.x(), cross.y()))
                .or(() -> table.cursorProperty().get().map(table.viewport()::toPicture));
    }

    private boolean isInPicture(Spot spot) {
        return picture()
                .map(Shown::size)
                .filter(whole ->
                        spot.x() >= 0 && spot.y() >= 0 && spot.x() < whole.width() && spot.y() < whole.height())
                .isPresent();
    }

    private void draw(Optional<Sketch> sketch) {
        measure.set(sketch.flatMap(Sketch::region)
                .map(Region::bounds)
                .map(bounds -> words.measure(new Extent(bounds.width(), bounds.height()), print))
                .orElse(""));
        point();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
