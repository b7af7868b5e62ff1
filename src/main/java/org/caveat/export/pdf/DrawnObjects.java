package org.caveat.export.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import org.w3c.dom.Element;

/** Draws the objects of a page as outlines: its signs, and the drawings on its shelf. */
final class DrawnObjects implements FSObjectDrawerFactory {
    /** The type of an object that is a sign; its {@code data} is the sign's name. */
    static final String SIGN = "sign";

    private final Shelf shelf;
    private final SignDrawing signs = new SignDrawing();

    DrawnObjects(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object");
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return (object, x, y, width, height, device, context, dots) -> {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(dots, dots);
            Canvas canvas = new Canvas(device, place, width / dots, height / dots);
            if (isSign(object)) {
                signs.draw(
                        object.getAttribute("data"),
                        object.getAttribute("class").contains("on-ink"),
                        canvas);
            } else {
                Optional<Drawing> drawing = shelf.drawing(object.getAttribute("data"));
                drawing.ifPresent(there -> there.on(canvas));
            }
            return null;
        };
    }

    /** Whether an object only repeats what stands beside it in words. */
    static boolean isSign(Element object) {
        return object.getTagName().equals("object")
                && object.getAttribute("type").equals(SIGN);
    }
}
