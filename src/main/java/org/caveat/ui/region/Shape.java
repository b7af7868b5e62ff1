package org.caveat.ui.region;

import java.util.Locale;

/** The shapes that can be drawn, each with its tool. */
public enum Shape {
    RECTANGLE,
    POLYGON,
    POINT,
    /** A mark on the mat, for what stood outside the picture. */
    BEYOND;

    /** The shape that the tool of a name draws. */
    public static Shape of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The name of its tool. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Tool tool(Sketching sketching) {
        return switch (this) {
            case RECTANGLE -> new RectangleTool(sketching);
            case POLYGON -> new PolygonTool(sketching);
            case POINT -> new PointTool(sketching);
            case BEYOND -> new BeyondTool(sketching);
        };
    }
}
