package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caveat.ui.shell.PaletteModel.Offer;
import org.junit.jupiter.api.Test;

class PaletteModelTest {
    private final List<String> done = new ArrayList<>();
    private final PaletteModel model = new PaletteModel(
            List.of(
                    offer("Light table", true),
                    offer("Zoom in", false),
                    offer("Edit the headline", true),
                    offer("Éclairer", true),
                    offer("Light or dark", true)),
            () -> done.add("closed"));

    private Offer offer(String name, boolean isDoable) {
        return new Offer(name, "", isDoable, () -> done.add(name));
    }

    private List<String> names() {
        return model.offersProperty().get().stream().map(Offer::name).toList();
    }

    private String chosen() {
        return model.chosenProperty().get().map(Offer::name).orElse("nothing");
    }

    @Test
    void everyCommandIsOfferedAndWhatCannotBeDoneNowComesLast() {
        assertThat(names()).containsExactly("Light table", "Edit the headline", "Éclairer", "Light or dark", "Zoom in");
        assertThat(chosen()).isEqualTo("Light table");
    }

    @Test
    void whatIsTypedIsFoundWithoutCaseAndDiacriticsInAnyOrder() {
        model.textProperty().set("ECLAIR");
        assertThat(names()).containsExactly("Éclairer");
        model.textProperty().set(" head  edit");
        assertThat(names()).containsExactly("Edit the headline");
    }

    @Test
    void namesThatBeginSoComeFirst() {
        model.textProperty().set("e");
        assertThat(names()).startsWith("Edit the headline", "Éclairer");
    }

    @Test
    void theArrowsGoRoundPastWhatCannotBeDone() {
        model.move(-1);
        assertThat(chosen()).isEqualTo("Light or dark");
        model.move(1);
        assertThat(chosen()).isEqualTo("Light table");
    }

    @Test
    void enterClosesAndCarriesOut() {
        model.textProperty().set("dark");
        model.run();
        assertThat(done).containsExactly("closed", "Light or dark");
    }

    @Test
    void whatCannotBeDoneOrIsNotThereDoesNothing() {
        model.textProperty().set("zoom");
        model.run();
        model.run(model.offersProperty().get().get(0));
        model.textProperty().set("nonsense");
        model.move(1);
        model.run();
        assertThat(chosen()).isEqualTo("nothing");
        assertThat(done).isEmpty();
    }
}
