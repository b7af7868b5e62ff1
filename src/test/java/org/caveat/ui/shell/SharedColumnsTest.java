package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Groups in columns that share the width. */
class SharedColumnsTest {
    private static final double BETWEEN = 48;

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    private static List<Region> laidOut(double width, double textSize, double... heights) {
        return Toolkit.on(() -> {
            List<Region> groups =
                    DoubleStream.of(heights).mapToObj(SharedColumnsTest::group).toList();
            Label size = new Label();
            size.setFont(Font.font(textSize));
            SharedColumns columns = new SharedColumns(groups, size, BETWEEN, 24);
            new Scene(columns, width, 900);
            columns.resize(width, columns.prefHeight(width));
            columns.layout();
            return groups;
        });
    }

    private static Region group(double height) {
        Region group = new Region();
        group.setMinHeight(height);
        group.setPrefHeight(height);
        return group;
    }

    private static List<Double> x(List<Region> groups) {
        return groups.stream().map(Region::getLayoutX).toList();
    }

    @Test
    void whereThereIsRoomForThreeTheyAreThreeAndAsWideAsOneAnother() {
        List<Region> groups = laidOut(1032, 12, 300, 100, 400, 200, 200);
        assertThat(x(groups)).containsExactly(0.0, 0.0, 360.0, 720.0, 720.0);
        assertThat(groups).allSatisfy(group -> assertThat(group.getWidth()).isEqualTo(312));
    }

    @Test
    void inLargeTextTwoShareTheWholeWidth() {
        List<Region> groups = laidOut(1100, 24, 300, 100, 400, 200, 200);
        assertThat(x(groups)).containsExactly(0.0, 0.0, 574.0, 574.0, 574.0);
        Region last = groups.get(4);
        assertThat(last.getLayoutX() + last.getWidth()).isEqualTo(1100);
    }

    @Test
    void inANarrowWindowOneTakesAllOfIt() {
        List<Region> groups = laidOut(400, 24, 300, 100);
        assertThat(x(groups)).containsOnly(0.0);
        assertThat(groups.get(1).getLayoutY()).isEqualTo(324);
        assertThat(groups).allSatisfy(group -> assertThat(group.getWidth()).isEqualTo(400));
    }
}
