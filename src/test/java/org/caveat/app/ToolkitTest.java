package org.caveat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolkitTest {
    @TempDir
    Path folder;

    @Test
    void withoutADisplayOneSentenceNamesWhatIsMissingAndThePackages() {
        assumeTrue(System.getProperty("os.name", "").contains("Linux"), "only Linux has displays that can be missing");
        String platform = System.clearProperty("glass.platform");
        try {
            Optional<String> lacking = new Toolkit(Messages.english(), Map.of("DISPLAY", " ")).start(() -> {});
            assertThat(lacking).hasValueSatisfying(sentence -> assertThat(sentence)
                    .contains("DISPLAY", "WAYLAND_DISPLAY", "libgtk-3-0", "libxtst6")
                    .doesNotContain("Exception", "\n"));
        } finally {
            Optional.ofNullable(platform).ifPresent(was -> System.setProperty("glass.platform", was));
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldBeforeAnyWindowIsTried() {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int outcome = InProcess.run(
                new ByteArrayOutputStream(),
                errors,
                "open",
                folder.resolve("gone").toString());
        assertThat(outcome).isEqualTo(3);
        assertThat(errors.toString(StandardCharsets.UTF_8).strip())
                .contains("gone")
                .doesNotContain("\n", "Exception");
    }
}
