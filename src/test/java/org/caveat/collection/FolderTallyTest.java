package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FolderTallyTest {
    private final FolderTally tally = new FolderTally();

    @Test
    void eachPhotographCountsInItsOwnFolderInWhateverOrderTheyCome() {
        for (String file :
                List.of("a.jpg", "box/a.jpg", "box/b.jpg", "box/1/a.jpg", "boy/a.jpg", "b.jpg", "box/c.jpg")) {
            tally.add(file, 1);
        }
        assertThat(tally.sums()).isEqualTo(Map.of("", 2, "box", 3, "box/1", 1, "boy", 1));
    }

    @Test
    void whatIsTakenAwayIsTakenFromWhereItWas() {
        tally.add("box/a.jpg", 1);
        tally.add("a.jpg", 1);
        tally.add("box/a.jpg", -1);
        assertThat(tally.sums()).isEqualTo(Map.of("", 1));
    }

    @Test
    void foldersStandInTheOrderInWhichTheyCame() {
        for (String file : List.of("b/1.jpg", "a/1.jpg", "b/2.jpg", "c/1.jpg")) {
            tally.add(file, 1);
        }
        assertThat(tally.sums().keySet()).containsExactly("b", "a", "c");
    }
}
