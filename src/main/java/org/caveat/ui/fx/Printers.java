package org.caveat.ui.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.print.Printer;

/** Whether the system can print. */
public enum Printers {
    /** It has a printer, and pages come to it. */
    READY,
    /** It has none. */
    NONE,
    /** It has one, and what brings pages to it is missing. */
    OUT_OF_REACH;

    /** Java gives pages to this program on Linux, and tells nobody where it is missing: they are gone then. */
    private static final Path LPR = Path.of("/usr/bin/lpr");

    /** Those of this system. Waits for it. */
    static Printers ofTheSystem() {
        boolean isLinux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        return of(!Printer.getAllPrinters().isEmpty(), isLinux, LPR);
    }

    /** @param lpr where Java looks for the program that takes pages, on Linux */
    static Printers of(boolean isAny, boolean isLinux, Path lpr) {
        if (!isAny) {
            return NONE;
        }
        return isLinux && !Files.isExecutable(lpr) ? OUT_OF_REACH : READY;
    }
}
