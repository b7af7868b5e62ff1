package org.caveat.ui.lighttable;

import java.util.Optional;
import javafx.scene.effect.Blend;
import javafx.scene.effect.BlendMode;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.effect.ColorInput;
import javafx.scene.effect.Effect;
import javafx.scene.paint.Color;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;

/** A light as an effect on the picture's pixels. */
final class LightEffect {

    private LightEffect() {}

    /** What shows the picture in a light; nothing, where it is shown as it is. */
    static Optional<Effect> of(Light light, Viewport view) {
        if (!light.isChanged()) {
            return Optional.empty();
        }
        Optional<Effect> inverted =
                Optional.of(view).filter(now -> light.inverted()).map(LightEffect::inverted);
        if (light.brightness() == 0 && light.contrast() == 0) {
            return inverted;
        }
        ColorAdjust adjusted = new ColorAdjust(0, 0, light.brightness(), light.contrast());
        inverted.ifPresent(adjusted::setInput);
        return Optional.of(adjusted);
    }

    /** The difference to white, where there are pixels: what is not yet decoded stays as it is. */
    private static Effect inverted(Viewport view) {
        Area whole = view.whole();
        double left = Math.max(0, Math.floor(whole.x()));
        double top = Math.max(0, Math.floor(whole.y()));
        double right = Math.min(view.stage().width(), Math.ceil(whole.x() + whole.width()));
        double bottom = Math.min(view.stage().height(), Math.ceil(whole.y() + whole.height()));
        ColorInput white = new ColorInput(left, top, Math.max(0, right - left), Math.max(0, bottom - top), Color.WHITE);
        return new Blend(BlendMode.SRC_ATOP, null, new Blend(BlendMode.DIFFERENCE, null, white));
    }
}
