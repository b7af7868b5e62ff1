package org.caveat.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintersTest {
    @TempDir
    Path bin;

    @Test
    void onLinuxPagesComeToAPrinterOnlyThroughTheProgramThatJavaGivesThemTo() throws Exception {
        Path lpr = bin.resolve("lpr");
        assertThat(Printers.of(true, true, lpr)).isEqualTo(Printers.OUT_OF_REACH);
        assertThat(Printers.of(true, false, lpr)).as("elsewhere").isEqualTo(Printers.READY);
        assertThat(Files.createFile(lpr).toFile().setExecutable(true)).isTrue();
        assertThat(Printers.of(true, true, lpr)).isEqualTo(Printers.READY);
    }

    @Test
    void whereThereIsNoPrinterThatIsWhatIsMissing() {
        assertThat(Printers.of(false, true, bin.resolve("lpr"))).isEqualTo(Printers.NONE);
    }
}
