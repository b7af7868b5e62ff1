package org.caveat.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.text.Messages;
import org.caveat.text.Program;
import org.junit.jupiter.api.Test;

/** What the program says of itself. */
class AboutModelTest {
    private final List<String> copied = new ArrayList<>();
    private final AboutModel about = new AboutModel(Messages.english(), copied::add);

    @Test
    void itNamesTheVersionAndWhatItRunsOn() {
        assertThat(about.facts()).containsOnlyKeys("Version", "Java", "JavaFX", "System");
        assertThat(about.facts())
                .containsEntry("Java", System.getProperty("java.version"))
                .containsEntry("Version", Program.version());
        assertThat(about.facts().get("JavaFX")).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void itCopiesWhatTheCommandLinePrints() {
        assertThat(about.copiedProperty().get()).isFalse();
        about.copy();
        assertThat(about.copiedProperty().get()).isTrue();
        assertThat(copied).containsExactly(Program.onWhat());
    }

    @Test
    void everyWorkOfTheListIsThereWithALicenceAndItsText() {
        assertThat(about.works())
                .extracting(Work::name)
                .startsWith("Caveat")
                .contains("OpenJFX", "picocli", "OpenJDK", "Inter", "OpenSeadragon")
                .endsWith("All it is made with");
        assertThat(about.works())
                .hasSizeGreaterThan(35)
                .allSatisfy(work -> assertThat(about.text(work)).as(work.name()).hasSizeGreaterThan(400));
        assertThat(about.text(about.chosenProperty().get())).contains("Apache License");
    }

    @Test
    void ofAListWhoseTextsAreGoneTheirNamesAreShown() {
        String list = "| work | licence | text |\n|---|---|---|\n| A work | MIT | `MIT.txt` and in its jar file |\n";
        Notices notices = new Notices(
                name -> Optional.ofNullable(Map.of(Notices.LIST, list).get(name)));

        assertThat(notices.works()).containsExactly(new Work("A work", "MIT", List.of("MIT.txt")));
        assertThat(notices.text(notices.works().get(0))).isEqualTo("MIT.txt");
    }
}
