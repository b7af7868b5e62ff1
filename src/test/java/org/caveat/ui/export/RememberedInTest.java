package org.caveat.ui.export;

import java.util.function.UnaryOperator;
import org.caveat.settings.ExportChoice;

/** What is remembered of an export while a test runs. */
final class RememberedInTest implements Memory {
    private ExportChoice choice = ExportChoice.NONE;

    @Override
    public ExportChoice choice() {
        return choice;
    }

    @Override
    public void keep(UnaryOperator<ExportChoice> change) {
        choice = change.apply(choice);
    }
}
