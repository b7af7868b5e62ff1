package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.ui.shell.Center.COMPARE;
import static org.caveat.ui.shell.Center.CONTACT_SHEET;
import static org.caveat.ui.shell.Center.COVERAGE;
import static org.caveat.ui.shell.Center.LIGHT_TABLE;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** Where Esc leads. */
class WayBackTest {
    private final ObjectProperty<Center> center = new SimpleObjectProperty<>(CONTACT_SHEET);
    private final WayBack wayBack = new WayBack(center);

    private List<Center> back(int times) {
        List<Center> seen = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            wayBack.goBack();
            seen.add(center.get());
        }
        return seen;
    }

    private void go(Center... way) {
        List.of(way).forEach(center::set);
    }

    @Test
    void fromAPhotographOpenedInAComparisonItLeadsToTheComparisonAndThenToTheSheet() {
        go(COMPARE, LIGHT_TABLE);
        assertThat(back(2)).containsExactly(COMPARE, CONTACT_SHEET);
    }

    @Test
    void fromAComparisonBegunOnTheLightTableItLeadsBackThere() {
        go(LIGHT_TABLE, COMPARE);
        assertThat(back(2)).containsExactly(LIGHT_TABLE, CONTACT_SHEET);
    }

    @Test
    void fromATableReachedFromTheCoverageItLeadsToTheCoverage() {
        go(LIGHT_TABLE, COVERAGE, LIGHT_TABLE);
        assertThat(back(1)).containsExactly(COVERAGE);
    }

    @Test
    void whoWentToAndFroManyTimesIsSoonBackWhereTheWayBegan() {
        go(COVERAGE, LIGHT_TABLE, COMPARE, LIGHT_TABLE, COMPARE, LIGHT_TABLE, COMPARE, LIGHT_TABLE);
        assertThat(back(3)).endsWith(COVERAGE);
    }

    @Test
    void whereThereIsNoWayBackItLeadsToTheSheet() {
        go(COVERAGE);
        assertThat(back(1)).containsExactly(CONTACT_SHEET);
    }
}
