package org.caveat.ui.instantline;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.caveat.export.LineShape.Bar;

/** How a bar comes up and goes down: from nothing of its ink, and not from black, which would sully it. */
final class InkFade {

    private InkFade() {}

    static Paint of(Bar bar, Paint ink) {
        if (!(ink instanceof Color colour)) {
            return ink;
        }
        Color nothing = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
        double fullFrom = bar.fadesIn() / bar.width();
        double fullTo = Math.max(fullFrom, 1 - bar.fadesOut() / bar.width());
        List<Stop> stops = List.of(
                new Stop(0, bar.fadesIn() > 0 ? nothing : colour),
                new Stop(fullFrom, colour),
                new Stop(fullTo, colour),
                new Stop(1, bar.fadesOut() > 0 ? nothing : colour));
        return new LinearGradient(bar.from(), 0, bar.to(), 0, false, CycleMethod.NO_CYCLE, stops);
    }
}
