package org.caveat.ui.lighttable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.region.RegionMark;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/** Which photograph lies on the table, how large and where it lies, how it is turned, in which light. */
public final class LightTableModel implements Looking, PictureHand.Moved {
    /** How much larger one step makes the picture. */
    public static final double STEP = 1.25;

    private static final Extent NOTHING = new Extent(1, 1);

    private final ReadOnlyObjectWrapper<Laid> laid = new ReadOnlyObjectWrapper<>(Laid.NOTHING);
    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(Viewport.fitted(NOTHING, NOTHING));
    private final ObjectProperty<Light> light = new SimpleObjectProperty<>(Light.NONE);
    private final ObjectProperty<Optional<Spot>> cursor = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty overview = new SimpleBooleanProperty(true);
    private final ObjectProperty<List<Shown>> next = new SimpleObjectProperty<>(List.of());
    private final Opened opened;
    private final LeavesModel leaves;
    private boolean laying;

    public LightTableModel() {
        this(new Opened(), PictureMeasures.NONE);
    }

    /**
     * @param opened the photographs that are seen although a caveat of care leads
     * @param measures tells how large the other files of a thing are, and how many pages they have
     */
    public LightTableModel(Opened opened, PictureMeasures measures) {
        this.opened = opened;
        leaves = new LeavesModel(measures);
        leaves.leavesProperty().subscribe(now -> turnTo(now.seen()));
    }

    public ReadOnlyObjectProperty<Laid> laidProperty() {
        return laid.getReadOnlyProperty();
    }

    public Laid laid() {
        return laid.get();
    }

    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    public Viewport viewport() {
        return viewport.get();
    }

    /** The pictures that one may go to from here: they are made ready. */
    public ObjectProperty<List<Shown>> nextProperty() {
        return next;
    }

    /** In which light the photograph is seen, while it lies here. */
    public ObjectProperty<Light> lightProperty() {
        return light;
    }

    public Light light() {
        return light.get();
    }

    /** Where the cursor stands on the stage; empty where it is elsewhere. */
    public ObjectProperty<Optional<Spot>> cursorProperty() {
        return cursor;
    }

    /** Whether a small map of the whole is wanted where only a part is in view. */
    public BooleanProperty overviewProperty() {
        return overview;
    }

    /** Which of its files and pages is seen. */
    public LeavesModel leaves() {
        return leaves;
    }

    /** Another picture of the same photograph is seen: the same part of it, where both have the same proportions. */
    private void turnTo(Optional<Shown> seen) {
        Laid now = laid.get();
        if (!laying && seen.isPresent() && now.photograph().isPresent() && !seen.equals(now.picture())) {
            laid.set(new Laid(now.photograph(), seen, now.cover()));
            viewport.set(viewport.get().showing(seen.get().size()));
        }
    }

    /**
     * Lays a photograph on the table: another one is fitted, upright and in its own light; the same one stays as it lies.
     */
    public void lay(Optional<Holding> holding) {
        boolean sameFile =
                holding.map(Holding::file).equals(laid.get().photograph().map(Holding::file));
        if (sameFile && !laid.get().isCovered()) {
            // who has it before their eyes writes the caveat about it: it is not taken away meanwhile
            cover(holding).ifPresent(caveat -> holding.map(Holding::file).ifPresent(opened::add));
        }
        if (!sameFile) {
            light.set(Light.NONE);
        }
        laying = true;
        leaves.show(holding);
        laying = false;
        Optional<Shown> seen = leaves.leaves().seen();
        Optional<Extent> size = seen.map(Shown::size);
        laid.set(new Laid(holding, seen, cover(holding)));
        boolean same = sameFile && size.equals(Optional.of(viewport.get().picture()));
        Viewport view = same
                ? viewport.get()
                : Viewport.fitted(size.orElse(NOTHING), viewport.get().stage());
        viewport.set(view.marked(holding.filter(LightTableModel::hasMarks).isPresent()));
    }

    private static boolean hasMarks(Holding holding) {
        return RegionMark.of(holding.state()).stream()
                .anyMatch(mark -> mark.region().isEmpty() && mark.beyond().isPresent());
    }

    private Optional<Caveat> cover(Optional<Holding> holding) {
        return holding.filter(now -> now.facts().unreadable().isEmpty() && !opened.has(now.file()))
                .flatMap(now -> now.state().careThatLeads());
    }

    /** The caveat was read, and the photograph is to be seen: from now on, while the collection is open. */
    public void open() {
        laid.get().photograph().map(Holding::file).ifPresent(opened::add);
        laid.set(new Laid(laid.get().photograph(), laid.get().picture(), Optional.empty()));
    }

    /** The stage has another size, in screen pixels. */
    public void stage(double width, double height) {
        viewport.set(viewport.get().in(new Extent(width, height)));
    }

    @Override
    public void zoom(double factor, Spot around) {
        see(view -> view.zoomed(factor, around));
    }

    @Override
    public void zoomIn() {
        see(view -> view.zoomed(STEP, view.middle()));
    }

    @Override
    public void zoomOut() {
        see(view -> view.zoomed(1 / STEP, view.middle()));
    }

    @Override
    public void fit() {
        see(Viewport::refitted);
    }

    @Override
    public void fullSize() {
        see(view -> view.scaledTo(1, view.middle()));
    }

    public void fullSize(Spot around) {
        see(view -> view.scaledTo(1, around));
    }

    /** Lays the picture as it is told, be it in view or not: by the side of others that are moved with it. */
    public void put(Viewport view) {
        viewport.set(view);
    }

    @Override
    public void pan(double byX, double byY) {
        see(view -> view.panned(byX, byY));
    }

    /** Brings a place of the picture to the middle. */
    public void centre(Spot inPicture) {
        see(view -> view.centredOn(inPicture));
    }

    /** Brings a part of the picture to the middle, unless some of it is in view. */
    public void reveal(Rectangle part) {
        Viewport now = viewport.get();
        Area stage = new Area(0, 0, now.stage().width(), now.stage().height());
        if (now.toStage(part).shared(stage) == 0) {
            centre(new Spot(part.x() + part.width() / 2.0, part.y() + part.height() / 2.0));
        }
    }

    @Override
    public void turnClockwise() {
        see(view -> view.turned(view.turn().clockwise()));
    }

    @Override
    public void turnAnticlockwise() {
        see(view -> view.turned(view.turn().anticlockwise()));
    }

    @Override
    public void flip() {
        see(view -> view.turned(view.turn().flipped()));
    }

    @Override
    public void invert() {
        if (!laid.get().isCovered()) {
            light.set(light.get().inverted(!light.get().inverted()));
        }
    }

    /** Nothing is moved behind a cover. */
    private void see(Function<Viewport, Viewport> change) {
        if (!laid.get().isCovered()) {
            viewport.set(change.apply(viewport.get()));
        }
    }
}
