package org.caveat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Listening;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Desk;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchClosingTest {
    @TempDir
    Path folder;

    private final Messages messages = Messages.english();

    @Test
    void openingAndClosingTwentyTimesLeavesNobodyListening() {
        Desk desk = new OpenedFolder(folder, "boat.jpg").desk();
        SearchModel search = new SearchModel(desk, new SameThread(), messages, Runnable::run);
        FacetsModel facets = new FacetsModel(desk, search, Runnable::run);
        desk.read();
        int before = listening(search, facets);
        Toolkit.run(() -> {
            for (int time = 0; time < 20; time++) {
                openAndClose(desk, search, facets, before);
            }
        });
        assertThat(listening(search, facets)).isEqualTo(before);
    }

    private void openAndClose(Desk desk, SearchModel search, FacetsModel facets, int before) {
        FacetsModel another = new FacetsModel(desk, search, Runnable::run);
        FacetsView rows = new FacetsView(facets, new FacetWords(messages, new Words(messages), List.of()));
        FacetWords words = new FacetWords(messages, new Words(messages), List.of());
        SearchView field = new SearchView(search, words, "Ctrl F", () -> {});
        assertThat(listening(search, facets)).as("while they are open").isGreaterThan(before);
        field.close();
        rows.close();
        another.close();
        search.textProperty().set("boat");
        assertThat(field.node().lookup(".search-field")).isNotNull();
        search.clear();
    }

    private static int listening(SearchModel search, FacetsModel facets) {
        return Listening.on(search.queryProperty())
                + Listening.on(search.amongProperty())
                + Listening.on(facets.sectionsProperty());
    }
}
