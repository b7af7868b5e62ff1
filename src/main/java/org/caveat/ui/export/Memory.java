package org.caveat.ui.export;

import java.util.function.UnaryOperator;
import org.caveat.settings.ExportChoice;

/** How the collection was exported the last time, remembered until the next. */
public interface Memory {

    ExportChoice choice();

    /** Changes what is remembered, as somebody else may have left it in the meantime. */
    void keep(UnaryOperator<ExportChoice> change);
}
