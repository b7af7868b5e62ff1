package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;

class TabStripTest {
    private static final List<String> NAMES = List.of("Contact sheet", "Light table", "Compare");

    private final ObjectProperty<String> front = new SimpleObjectProperty<>("Light table");
    private final TabStrip<String> strip = Toolkit.on(() -> new TabStrip<>(NAMES, name -> name, front, "More tabs"));
    private final Scene scene = Toolkit.on(() -> new Scene(new Pane(strip)));

    @Test
    void whereThereIsRoomEachStandsInItsPlace() {
        lay(600);
        assertThat(shown()).isEqualTo(NAMES);
        assertThat(others().isVisible()).isFalse();
    }

    @Test
    void whereThereIsNoneTheOneInFrontIsShownWholeAndAMenuHasTheOthers() {
        lay(160);
        assertThat(shown()).containsExactly("Light table");
        assertThat(others().isVisible()).isTrue();
        assertThat(others().getAccessibleText()).isEqualTo("More tabs");
        Toolkit.run(() -> {
            others().getOnShowing().handle(null);
            others().getItems().get(1).fire();
        });
        assertThat(front.get()).isEqualTo("Compare");
        assertThat(shown()).containsExactly("Compare");
        Toolkit.run(() -> others().getOnShowing().handle(null));
        assertThat(others().getItems()).extracting(MenuItem::getText).containsExactly("Contact sheet", "Light table");
    }

    @Test
    void theOneInFrontStaysThereWhenItIsPressedAgain() {
        Toolkit.run(() -> strip.tab("Light table").fire());
        assertThat(strip.tab("Light table").isSelected()).isTrue();
        Toolkit.run(() -> strip.tab("Compare").fire());
        assertThat(front.get()).isEqualTo("Compare");
        assertThat(strip.tab("Light table").isSelected()).isFalse();
    }

    private void lay(double width) {
        Toolkit.run(() -> {
            scene.getRoot().applyCss();
            strip.resize(width, 40);
            strip.requestLayout();
            strip.layout();
        });
    }

    private List<String> shown() {
        return NAMES.stream().filter(name -> strip.tab(name).isVisible()).toList();
    }

    private MenuButton others() {
        return strip.getChildren().stream()
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsCutOffWhereItJustFits() {
        double width = Toolkit.on(() -> {
            scene.getRoot().applyCss();
            return strip.prefWidth(-1);
        });
        lay(width);
        assertThat(NAMES).allMatch(name -> strip.tab(name).isVisible());
        assertThat(NAMES).allMatch(name -> whole(strip.tab(name)));
    }

    private static boolean whole(Node tab) {
        return tab.getLayoutBounds().getWidth() >= tab.prefWidth(-1);
    }
}
