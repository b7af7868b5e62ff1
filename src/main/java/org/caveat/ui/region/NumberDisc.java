package org.caveat.ui.region;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.region.Viewport.Spot;

/** The number of a region, in a disc that is seen on any picture. */
final class NumberDisc extends Group {
    private static final double RADIUS = 10.25;
    private static final double HALO = 12;

    private final Scale size = new Scale(1, 1);

    NumberDisc(RegionMark mark) {
        getStyleClass().addAll("region-disc", Glyph.styleOf(mark.kind()));
        Circle halo = new Circle(HALO);
        halo.getStyleClass().add("disc-halo");
        Circle disc = new Circle(RADIUS);
        disc.getStyleClass().add("disc");
        Text number = new Text(String.valueOf(mark.number()));
        number.getStyleClass().add("disc-number");
        number.setTextOrigin(VPos.CENTER);
        number.setTextAlignment(TextAlignment.CENTER);
        number.layoutBoundsProperty().subscribe(bounds -> number.setX(-Math.rint(bounds.getWidth()) / 2));
        getChildren().addAll(halo, disc, number);
        getTransforms().add(size);
    }

    /** Puts it on the picture, as that lies on the screen now. */
    void place(Spot middle, Viewport view) {
        setTranslateX(Math.rint(middle.x()));
        setTranslateY(Math.rint(middle.y()));
        size.setX(DiscSize.of(view));
        size.setY(DiscSize.of(view));
    }
}
