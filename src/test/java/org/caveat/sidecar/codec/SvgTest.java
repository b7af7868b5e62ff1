package org.caveat.sidecar.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {
    private static final String PATH = "M10,10 L90,10 L50,80 Z";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M10,10 L90,10 L50,80 Z\"/></svg>",
                "<svg><path d='M10,10 L90,10 L50,80 Z'></path></svg>",
                " <svg width='3'>\n<path id='d=1' d = \"M10,10 L90,10 L50,80 Z\" fill=\"&amp;\" />\n</svg>\n",
                "<svg><path\nd='M10,10 L90,10 L50,80 Z'> </path> </svg>"
            })
    void oneClosedPathIsAPolygonHoweverItIsSpelled(String svg) {
        assertThat(Svg.read(svg))
                .contains(new Polygon(PATH, List.of(new Point(10, 10), new Point(90, 10), new Point(50, 80))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg></svg>",
                "<svg><path/></svg>",
                "<svg><path d='M10,10 L90,10'/></svg>",
                "<svg><path d='M10,10 L90,10 L50,80 Z'></svg>",
                "<svg><path d='M10,10 L90,10 L50,80 Z'/></path></svg>",
                "<svg><path d='M10,10 L90,10 L50,80 Z' d='M0,0'/></svg>",
                "<svg><path d='&x;M10,10 L90,10 L50,80 Z'/></svg>",
                "<svg><path e='M10,10 L90,10 L50,80 Z'/></svg>",
                "<svg><path d='M10,10 L90,10 L50,80 Z' broken/></svg>",
                "<svg><path d='M10,10 L90,10 L50,80 Z'/><path d='M0,0'/></svg>",
                "<!DOCTYPE svg><svg><path d='M10,10 L90,10 L50,80 Z'/></svg>",
                "<svg><g><path d='M10,10 L90,10 L50,80 Z'/></g></svg>"
            })
    void whateverElseStandsThereIsNotUnderstood(String svg) {
        assertThat(Svg.read(svg)).isEmpty();
    }

    /** Were it gone through once for each attribute, this test would take hours. */
    @Test
    void aPictureOfAMillionAttributesIsPassedOverOnce() {
        assertThat(Svg.read("<svg><path " + " d=''".repeat(1_000_000))).isEmpty();
        assertThat(Svg.read("<svg><path " + " d=''".repeat(900_000) + "/></svg>"))
                .isEmpty();
        assertThat(Svg.read(" ".repeat(1_000_000))).isEmpty();
        assertThat(Svg.read("<svg><path d='M0,0 " + "L1,1 ".repeat(900_000) + "'/></svg>"))
                .isPresent();
    }
}
