package org.caveat.ui.inspector.evidence;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Thumbnails;

/**
 * What is needed to show other photographs and to go to them.
 *
 * @param changed changes when photographs are found
 * @param go shows the photograph at a path of the collection; back returns from there
 */
public record Gallery(
        OtherPhotographs others,
        Messages messages,
        Thumbnails thumbnails,
        ObservableValue<?> changed,
        Consumer<String> go) {}
