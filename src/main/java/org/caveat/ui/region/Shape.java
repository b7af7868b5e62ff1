package org.caveat.ui.region;

import java.util.Locale;

/** The shapes that can be drawn, each with its tool. */
public enum Shape {
    RECTANGLE,
    POLYGON,
    POINT;

    /** The name of its tool. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Tool tool(Sketching sketching) {
        return switch (this) {
            case RECTANGLE -> new RectangleTool(sketching);
            case POLYGON -> new PolygonTool(sketching);
            case POINT -> new PointTool(sketching);
        };
    }
}
