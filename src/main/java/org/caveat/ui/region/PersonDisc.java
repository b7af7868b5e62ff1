package org.caveat.ui.region;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Scale;
import org.caveat.model.Region;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.region.Viewport.Area;

/** Says of a line on the picture that it is around a person, as a number says of another that it is a caveat's. */
final class PersonDisc extends Group {
    private static final double RADIUS = 9;
    private static final double HALO = 10.5;
    private static final double SIGN = 10;

    private final Scale size = new Scale(1, 1);

    PersonDisc() {
        getStyleClass().add("person-disc");
        setMouseTransparent(true);
        Circle halo = new Circle(HALO);
        halo.getStyleClass().add("disc-halo");
        Circle disc = new Circle(RADIUS);
        disc.getStyleClass().add("disc");
        Glyph sign = Glyph.sign("person", SIGN);
        sign.relocate(-SIGN / 2, -SIGN / 2);
        getChildren().addAll(halo, disc, sign);
        getTransforms().add(size);
    }

    /** On the upper right corner: a number has the left one. Of a point it is the mark. */
    void place(Region region, Viewport view) {
        Area area = view.toStage(region.bounds());
        boolean isPoint = region instanceof Region.Rectangle rectangle && rectangle.isPoint();
        setTranslateX(Math.rint(isPoint ? area.x() + area.width() / 2 : area.x() + area.width()));
        setTranslateY(Math.rint(isPoint ? area.y() + area.height() / 2 : area.y()));
        size.setX(DiscSize.of(view));
        size.setY(DiscSize.of(view));
    }
}
