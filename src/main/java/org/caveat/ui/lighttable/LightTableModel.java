package org.caveat.ui.lighttable;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.Holding;
import org.caveat.metadata.Header;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/** Which photograph lies on the table, and how large and where it lies. */
public final class LightTableModel {
    private static final double STEP = 1.25;
    private static final Extent NOTHING = new Extent(1, 1);

    private final ReadOnlyObjectWrapper<Optional<Holding>> photograph = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(Viewport.fitted(NOTHING, NOTHING));

    public ReadOnlyObjectProperty<Optional<Holding>> photographProperty() {
        return photograph.getReadOnlyProperty();
    }

    public Optional<Holding> photograph() {
        return photograph.get();
    }

    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    public Viewport viewport() {
        return viewport.get();
    }

    /** Lays a photograph on the table: another one is fitted, the same one stays as it lies. */
    public void lay(Optional<Holding> holding) {
        Optional<Extent> size = holding.map(LightTableModel::extent);
        boolean same = holding.map(Holding::file).equals(photograph.get().map(Holding::file))
                && size.equals(Optional.of(viewport.get().picture()));
        photograph.set(holding);
        if (!same) {
            viewport.set(Viewport.fitted(size.orElse(NOTHING), viewport.get().stage()));
        }
    }

    /** The size of a photograph's upright picture, in pixels. */
    static Extent extent(Holding holding) {
        Header header = holding.facts().header();
        return new Extent(Math.max(1, header.width()), Math.max(1, header.height()));
    }

    /** The stage has another size, in screen pixels. */
    public void stage(double width, double height) {
        viewport.set(viewport.get().in(new Extent(width, height)));
    }

    public void zoom(double factor, Spot around) {
        viewport.set(viewport.get().zoomed(factor, around));
    }

    public void zoomIn() {
        zoom(STEP, viewport.get().middle());
    }

    public void zoomOut() {
        zoom(1 / STEP, viewport.get().middle());
    }

    public void fit() {
        viewport.set(Viewport.fitted(viewport.get().picture(), viewport.get().stage()));
    }

    /** One pixel of the picture for one of the screen. */
    public void fullSize() {
        fullSize(viewport.get().middle());
    }

    public void fullSize(Spot around) {
        viewport.set(viewport.get().scaledTo(1, around));
    }

    public void pan(double byX, double byY) {
        viewport.set(viewport.get().panned(byX, byY));
    }
}
