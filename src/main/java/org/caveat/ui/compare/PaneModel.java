package org.caveat.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.collection.Holding;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.lighttable.LightTableModel;
import org.caveat.ui.lighttable.Opened;
import org.caveat.ui.region.RegionMark;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Extent;

/** One of the photographs that are compared: a small light table, on which nothing is drawn. */
public final class PaneModel {
    private final String file;
    private final LightTableModel table;
    private final RegionsModel regions =
            new RegionsModel(new SimpleObjectProperty<>(Optional.empty()), nothingIsDrawn -> {});

    PaneModel(String file, Opened opened, PictureMeasures measures) {
        this.file = file;
        this.table = new LightTableModel(opened, measures);
    }

    public String file() {
        return file;
    }

    /** The photograph, how it lies, and what covers it. */
    public LightTableModel table() {
        return table;
    }

    RegionsModel regions() {
        return regions;
    }

    /** What is known of the photograph now; while it is the same picture it stays as it lies. */
    void lay(Optional<Holding> holding) {
        Extent stage = table.viewport().stage();
        Viewport before = table.viewport();
        table.lay(holding);
        if (!table.viewport().equals(before)) {
            fit(stage);
        }
        regions.show(holding.map(now -> RegionMark.of(now.state())).orElse(List.of()).stream()
                .filter(mark -> mark.region().isPresent())
                .toList());
    }

    private void fit(Extent stage) {
        Viewport now = table.viewport();
        table.put(Abreast.fitted(now.picture(), stage, now.turn()));
    }

    /** Another size of the pane, in screen pixels. */
    void stage(Extent stage, boolean fitted) {
        if (fitted) {
            fit(stage);
        } else {
            table.put(Abreast.in(table.viewport(), stage));
        }
    }

    boolean isFitted() {
        return Abreast.isFitted(table.viewport());
    }

    /** Whether there is a picture that can be moved: the photograph was read, and can be. */
    boolean hasPicture() {
        return table.laid()
                .photograph()
                .filter(now -> now.facts().unreadable().isEmpty())
                .isPresent();
    }

    /** Whether the picture is seen. */
    boolean isSeen() {
        return hasPicture() && !table.laid().isCovered();
    }
}
